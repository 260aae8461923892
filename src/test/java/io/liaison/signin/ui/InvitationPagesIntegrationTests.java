package io.liaison.signin.ui;

import static io.liaison.FormClient.location;
import static io.liaison.FormClient.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.FormClient;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.base.EmailAddress;
import io.liaison.base.Sitemap;
import io.liaison.partners.Member;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.partners.Role;
import io.liaison.partners.Team;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealDatabase
class InvitationPagesIntegrationTests {

    @Autowired
    World world;

    @Autowired
    PartnerOnboarding onboarding;

    @Autowired
    Registration registration;

    @Autowired
    Team team;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final EmailAddress newcomer = new EmailAddress("newcomer-" + UUID.randomUUID() + "@quay.example");
    private FormClient browser;

    @BeforeEach
    void openABrowser() {
        browser = new FormClient(port);
    }

    @Test
    void makesAnAccountForANewcomerAndSignsThemIn() {
        Tenant tenant = world.tenant("Gangway Institute");
        HttpResponse<String> invitation = browser.get(invite(tenant, newcomer));
        assertThat(invitation.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(browser.cookies()).doesNotContain("JSESSIONID");

        HttpResponse<String> accepted =
                browser.submit(invitation, Map.of("name", "Noor Castellan", "password", "a long enough password"));

        assertThat(location(accepted)).isEqualTo(Sitemap.workspaceProfile(tenant.slug()));
        assertThat(browser.get(Sitemap.workspaceProfile(tenant.slug())).statusCode())
                .isEqualTo(200);
        assertThat(members(tenant)).extracting(Member::name).contains("Noor Castellan");
    }

    @Test
    void makesNoAccountWithAShortPasswordAndKeepsTheName() {
        Tenant tenant = world.tenant("Fender Institute");
        HttpResponse<String> invitation = browser.get(invite(tenant, newcomer));

        HttpResponse<String> answer = browser.submit(invitation, Map.of("name", "Noor Castellan", "password", "short"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).title()).startsWith("Error: ");
        assertThat(page(answer).select("#password-error").text()).contains("at least 12 characters");
        assertThat(page(answer).select("#password").hasAttr("autofocus")).isTrue();
        assertThat(page(answer).select("#name").val()).isEqualTo("Noor Castellan");
        assertThat(registration.find(newcomer)).isEmpty();
    }

    @Test
    void saysAtOnceWhatIsWrongWithNameAndPassword() {
        HttpResponse<String> invitation = browser.get(invite(world.tenant("Sheer Institute"), newcomer));

        HttpResponse<String> answer = browser.submit(invitation, Map.of("name", "www.quay.example", "password", ""));

        assertThat(page(answer).select("#name-error").text()).contains("without a web or mail address");
        assertThat(page(answer).select("#password-error").text()).contains("at least 12 characters");
        assertThat(page(answer).select("[autofocus]").eachAttr("name")).containsExactly("name");
    }

    @Test
    void letsWhoeverHasAnAccountAcceptWithIt() {
        Tenant tenant = world.tenant("Bollard Institute");
        SignedIn member = world.tenant("Cleat Institute").editor();
        String address = invite(tenant, member.email());
        String signIn = page(browser.get(address))
                .select("main a:contains(Sign in to accept)")
                .attr("href");

        HttpResponse<String> form = browser.get(signIn);
        assertThat(page(form).select("#username").val())
                .isEqualTo(member.email().value());
        HttpResponse<String> signedIn = browser.submit(form, Map.of("password", World.PASSWORD));
        assertThat(location(signedIn)).isEqualTo(address);
        HttpResponse<String> accepted = browser.submit(browser.get(address), Map.of());

        assertThat(location(accepted)).isEqualTo(Sitemap.workspaceProfile(tenant.slug()));
        assertThat(members(tenant)).extracting(Member::account).contains(member.id());
    }

    @Test
    void letsSomebodyElseSignOutAndNotAccept() {
        Tenant tenant = world.tenant("Hawser Institute");
        String address = invite(tenant, newcomer);
        browser.signIn(tenant.editor().email().value(), World.PASSWORD);

        HttpResponse<String> shown = browser.get(address);
        assertThat(page(shown).select("main button").eachText()).containsExactly("Sign out");
        assertThat(browser.submit(shown, Map.of("action", "accept")).statusCode())
                .isEqualTo(404);
        assertThat(location(browser.submit(shown, Map.of()))).isEqualTo(address);

        assertThat(page(browser.get(address)).select("main button").eachText()).containsExactly("Accept and sign in");
        assertThat(location(browser.get(Sitemap.workspace()))).startsWith(Sitemap.login());
    }

    @Test
    void saysWhatToDoAboutAnInvitationThatCannotBeUsed() {
        HttpResponse<String> answer = browser.get("/invitations/nothing-of-ours");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page(answer).text()).contains("This invitation cannot be used", "send a new one");
    }

    @Test
    @Tag("BR-297")
    @DisplayName("Point 10.1: nobody accepts an invitation by a form that is not of our own page")
    void refusesAFormOfAnotherSite() {
        Tenant tenant = world.tenant("Mooring Institute");
        String address = invite(tenant, newcomer);
        Map<String, String> typed = Map.of("name", "Noor Castellan", "password", "a long enough password");

        assertThat(browser.post(address, typed).statusCode()).isEqualTo(403);
        HttpResponse<String> stale = browser.submit(
                browser.get(address), typed, "Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site");

        assertThat(stale.statusCode()).isEqualTo(403);
        assertThat(page(stale).select("#name").val()).isEqualTo("Noor Castellan");
        assertThat(registration.find(newcomer)).isEmpty();
    }

    private List<Member> members(Tenant tenant) {
        return world.as(tenant.admin(), () -> team.members(tenant.id()));
    }

    private String invite(Tenant tenant, EmailAddress email) {
        world.as(tenant.admin(), () -> onboarding.invite(tenant.id(), email, Role.EDITOR));
        String letter = jdbc.sql(
                        "select text from for_tests.posted_mail where recipient = ? order by created_at desc limit 1")
                .param(email.value())
                .query(String.class)
                .single();
        return letter.replaceAll("(?s).*(/invitations/[\\w-]+).*", "$1");
    }
}
