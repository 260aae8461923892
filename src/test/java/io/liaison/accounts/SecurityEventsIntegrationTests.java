package io.liaison.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.liaison.FormClient;
import io.liaison.RealDatabase;
import io.liaison.TestDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.audit.AuditEntry;
import io.liaison.audit.AuditFilter;
import io.liaison.audit.AuditTrail;
import io.liaison.audit.SecurityEvent;
import io.liaison.base.EmailAddress;
import io.liaison.partners.OpenInvitations;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.partners.Role;
import io.liaison.partners.Team;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@RealDatabase
@ExtendWith(OutputCaptureExtension.class)
class SecurityEventsIntegrationTests {

    private static final Pattern LINK = Pattern.compile("/password/([\\w-]+)");

    @Autowired
    World world;

    @Autowired
    AuditTrail trail;

    @Autowired
    StrangersTries tries;

    @Autowired
    PartnerOnboarding onboarding;

    @Autowired
    OpenInvitations invitations;

    @Autowired
    Team team;

    @Autowired
    People people;

    @LocalServerPort
    int port;

    @Value("${spring.datasource.url}")
    String database;

    private FormClient browser;
    private long before;

    @BeforeEach
    void rememberWhatWasWritten() {
        browser = new FormClient(port);
        tries.work();
        before = entries().getFirst().number();
    }

    @AfterEach
    void forgetTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    @Tag("BR-365")
    @DisplayName(
            "Point 10.10: who signs in and out stands in the trail and in the log, with the network and without secrets")
    void writesDownSigningInAndOut(CapturedOutput log) {
        SignedIn editor = world.tenant("Gauge Institute").editor();
        long begun = entries().getFirst().number();

        browser.signIn(editor.email().value(), World.PASSWORD);
        String token = FormClient.page(browser.get("/password"))
                .select("input[name=_csrf]")
                .val();
        browser.post("/logout", Map.of("_csrf", token));

        assertThat(entries().stream().filter(entry -> entry.number() > begun))
                .extracting(AuditEntry::action, AuditEntry::actor, AuditEntry::subject)
                .containsExactly(
                        tuple("Sign out", editor.id(), editor.email().value()),
                        tuple("Sign in", editor.id(), editor.email().value()));
        assertThat(entries().getFirst().network()).matches("127\\.\\d+\\.\\d+\\.0/24");
        assertThat(lines(log, "sign-in"))
                .singleElement()
                .asString()
                .contains("by=" + editor.id(), "network=127.")
                .doesNotContain(editor.email().value());
        assertThat(lines(log, "sign-out")).hasSize(1);
        assertThat(log.getOut()).doesNotContain(World.PASSWORD);
    }

    @Test
    @Tag("BR-365")
    @DisplayName("Point 10.10: failed tries name our accounts alone, and nobody is told which those are")
    void writesDownFailedTries(CapturedOutput log) {
        SignedIn editor = world.tenant("Meter Institute").editor();
        HttpResponse<String> known = browser.signIn(editor.email().value(), "not this one");
        HttpResponse<String> unknown = browser.signIn("nobody@meter.example", "nor this one");
        browser.signIn("my secret password", "x");

        tries.work();

        assertThat(written())
                .extracting(AuditEntry::action, AuditEntry::actor, AuditEntry::subject)
                .contains(
                        tuple("Fail to sign in", null, editor.email() + ", once"),
                        tuple("Fail to sign in", null, "No account of ours, 2 times"));
        assertThat(lines(log, "sign-in-failed"))
                .anyMatch(line -> line.contains("whom=" + editor.id()) && line.contains("times=1"))
                .anyMatch(line -> line.contains("whom=- ") && line.contains("times=2"));
        assertThat(everything()).doesNotContain("nobody@meter", "my secret password", "not this one", "nor this one");
        assertThat(log.getOut()).doesNotContain("nobody@meter", "my secret password", "not this one", "nor this one");
        assertThat(unknown.body().replaceAll("value=\"[^\"]*\"", ""))
                .isEqualTo(known.body().replaceAll("value=\"[^\"]*\"", ""));
    }

    @Test
    @Tag("BR-366")
    @DisplayName("Point 10.10: a flood of failed tries from many networks fills neither the trail nor the log")
    void staysSmallUnderAFlood(CapturedOutput log) {
        SignedIn editor = world.tenant("Weir Keepers").editor();
        long begun = entries().getFirst().number();
        for (int number = 0; number < 20_000; number++) {
            comeFrom("10." + number % 200 + "." + number % 7 + ".1");
            tries.made(SecurityEvent.SIGN_IN_FAILED, "guess" + number % 5_000 + "@flood.example");
        }
        comeFrom("192.0.2.7");
        tries.refused(SecurityEvent.SIGN_IN_FAILED, editor.email().value());

        tries.work();

        List<AuditEntry> written =
                entries().stream().filter(entry -> entry.number() > begun).toList();
        assertThat(written).hasSizeBetween(2, StrangersTries.WRITTEN_AT_ONCE + 1);
        assertThat(lines(log, "sign-in-failed")).hasSameSizeAs(written);
        assertThat(times(lines(log, "sign-in-failed"))).isEqualTo(20_001);
        assertThat(everything()).doesNotContain("@flood.example");
    }

    @Test
    @Tag("BR-365")
    @DisplayName(
            "Point 10.10: a password that is asked for and chosen stands in the trail and in the log, without its link")
    void writesDownPasswords(CapturedOutput log) throws SQLException {
        SignedIn editor = world.tenant("Dial Institute").editor();
        for (String email : List.of(editor.email().value(), "nobody@dial.example")) {
            browser.submit(browser.get("/password"), Map.of("email", email));
        }
        String token = tokenFor(editor.email());
        browser.submit(browser.get("/password/" + token), Map.of("password", "quite another password"));

        tries.work();

        assertThat(written())
                .extracting(AuditEntry::action, AuditEntry::subject)
                .contains(
                        tuple("Ask for a password link", editor.email() + ", once"),
                        tuple("Ask for a password link", "No account of ours, once"),
                        tuple("Choose a password by link", editor.email().value()));
        assertThat(lines(log, "password-reset-asked")).hasSize(2);
        assertThat(lines(log, "password-reset-used")).hasSize(1);
        assertThat(log.getOut()).doesNotContain(token, "quite another password", "nobody@dial.example");
    }

    @Test
    @Tag("BR-365")
    @DisplayName("Point 10.10: invitations, roles, removals, suspensions and platform rights are in the log by name")
    void writesDownWhatPeopleMayDo(CapturedOutput log) {
        Tenant tenant = world.tenant("Lever Institute");
        EmailAddress guest = new EmailAddress("guest@lever.example");
        world.as(tenant.admin(), () -> {
            onboarding.invite(tenant.id(), guest, Role.EDITOR);
            UUID invitation = team.pending(tenant.id()).getFirst().id();
            invitations.revoke(tenant.id(), invitation);
            team.giveRole(tenant.id(), tenant.editor().id(), Role.ADMIN);
            team.remove(tenant.id(), tenant.editor().id());
        });
        world.as(world.platformAdmin(), () -> {
            people.givePlatformRights(tenant.editor().id());
            people.takePlatformRights(tenant.editor().id());
            people.suspend(tenant.editor().id());
            people.reinstate(tenant.editor().id());
        });

        String editor = "whom=" + tenant.editor().id();
        String byAdmin = "by=" + tenant.admin().id();
        assertThat(lines(log, "invitation-accepted")).hasSize(2);
        assertThat(lines(log, "invitation-sent")).anyMatch(line -> line.contains(byAdmin));
        assertThat(lines(log, "invitation-revoked")).singleElement().asString().contains(byAdmin);
        for (String event : List.of("role-changed", "member-removed")) {
            assertThat(lines(log, event))
                    .singleElement()
                    .asString()
                    .contains(byAdmin, editor, "partner=" + tenant.id());
        }
        for (String event :
                List.of("platform-rights-given", "platform-rights-taken", "account-suspended", "account-reinstated")) {
            assertThat(lines(log, event)).singleElement().asString().contains(editor);
        }
        assertThat(log.getOut().lines().filter(line -> line.contains("event="))).noneMatch(line -> line.contains("@"));
        assertThat(written())
                .extracting(AuditEntry::action, AuditEntry::subject)
                .contains(
                        tuple("Give role", tenant.editor().email() + " is now Admin"),
                        tuple("Remove member", tenant.editor().email().value()));
    }

    private List<AuditEntry> written() {
        return entries().stream().filter(entry -> entry.number() > before).toList();
    }

    private List<AuditEntry> entries() {
        return world.as(world.platformAdmin(), () -> trail.entries(AuditFilter.ALL, AuditTrail.NEWEST));
    }

    private String everything() {
        return written().toString();
    }

    private String tokenFor(EmailAddress email) throws SQLException {
        String letter = TestDatabase.texts(
                        database,
                        "select text from for_tests.posted_mail where recipient = ? order by created_at desc",
                        email.value())
                .getFirst();
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static int times(List<String> lines) {
        return lines.stream()
                .mapToInt(line -> Integer.parseInt(line.replaceAll(".* times=(\\d+) .*", "$1")))
                .sum();
    }

    private static List<String> lines(CapturedOutput log, String event) {
        return log.getOut()
                .lines()
                .filter(line -> line.contains("event=" + event + " "))
                .toList();
    }

    private static void comeFrom(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
