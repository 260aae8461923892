package io.liaison.accounts;

import static io.liaison.FormClient.location;
import static io.liaison.FormClient.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.FormClient;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.EmailAddress;
import io.liaison.base.NothingHere;
import io.liaison.base.Sitemap;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealDatabase
class SigningInIntegrationTests {

    @Autowired
    World world;

    @Autowired
    PasswordLinks links;

    @Autowired
    SignIn people;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private FormClient browser;

    @BeforeEach
    void openABrowser() {
        browser = new FormClient(port);
    }

    @Test
    void leadsAMemberOfOnePartnerToItsProfile() {
        Tenant tenant = world.tenant("Landing Institute");

        assertThat(location(signIn(tenant.editor().email(), World.PASSWORD))).isEqualTo(Sitemap.arrival());

        assertThat(get(Sitemap.arrival())).endsWith(Sitemap.workspaceProfile(tenant.slug()));
    }

    @Test
    void leadsThePlatformToItsOwnSide() {
        signIn(world.anotherPlatformAdmin().email(), World.PASSWORD);

        assertThat(get(Sitemap.arrival())).endsWith("/" + Sitemap.PLATFORM);
    }

    @Test
    @Tag("BR-331")
    void leadsBackToWhatSomebodyCameForWithoutASession() {
        Tenant tenant = world.tenant("Errand Institute");
        String wanted = Sitemap.workspaceProfile(tenant.slug()) + "?field=offers/0/title";
        String signIn = get(wanted);
        assertThat(signIn).startsWith("/login?next=%2Fworkspace%2F");

        HttpResponse<String> form = browser.get(signIn);
        assertThat(browser.cookies()).containsExactly("liaison-form");
        HttpResponse<String> wrong = browser.submit(form, typed(tenant.editor().email(), "wrong"));
        HttpResponse<String> right = browser.submit(wrong, typed(tenant.editor().email(), World.PASSWORD));

        assertThat(location(right)).isEqualTo(wanted);
        assertThat(location(browser.get(signIn))).as("for whoever is signed in").isEqualTo(wanted);
    }

    @ParameterizedTest
    @Tag("BR-331")
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/workspace",
                "/\\evil.example",
                "/workspace/../..//evil.example",
                "/workspace\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "/workspaces",
                "/logout",
                "/partners/actris"
            })
    void leadsNobodyElsewhere(String forged) {
        HttpResponse<String> form = browser.get(Sitemap.login() + "?next=" + encode(forged));

        assertThat(page(form).select("input[name=next]")).isEmpty();
        Map<String, String> typed =
                new HashMap<>(typed(world.tenant("Straight Institute").editor().email(), World.PASSWORD));
        typed.put("next", forged);
        assertThat(location(browser.submit(form, typed))).isEqualTo(Sitemap.arrival());
    }

    @Test
    void refusesEvenTheRightPasswordAfterFiveWrongOnes() {
        Tenant tenant = world.tenant("Guarded Institute");
        for (int time = 0; time < 5; time++) {
            HttpResponse<String> refused = signIn(tenant.editor().email(), "wrong");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(page(refused).select("#password-error").text()).contains("do not go together");
            assertThat(page(refused).select("#username").val())
                    .isEqualTo(tenant.editor().email().value());
        }

        assertThat(signIn(tenant.editor().email(), World.PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void sendsALinkForANewPasswordThatWorksOnce() {
        Tenant tenant = world.tenant("Forgetful Institute");
        links.send(tenant.editor().email());
        String token = tokenIn(letterTo(tenant.editor().email()));

        links.choosePassword(token, "quite another password");

        assertThat(location(signIn(tenant.editor().email(), "quite another password")))
                .isEqualTo(Sitemap.arrival());
        assertThat(new FormClient(port)
                        .signIn(tenant.editor().email().value(), World.PASSWORD)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    @Tag("BR-322")
    @DisplayName("Point 10.4: a new password ends other sessions and other links, and its owner is told")
    void endsWhatBeganWithThePasswordBefore() {
        Tenant tenant = world.tenant("Careful Institute");
        EmailAddress owner = tenant.editor().email();
        signIn(owner, World.PASSWORD);
        assertThat(get(Sitemap.arrival())).endsWith(Sitemap.workspaceProfile(tenant.slug()));
        links.send(owner);
        String unused = tokenIn(letterTo(owner));
        links.send(owner);

        links.choosePassword(tokenIn(letterTo(owner)), "quite another password");

        assertThat(get(Sitemap.arrival())).isEqualTo(Sitemap.login());
        assertThatExceptionOfType(NothingHere.class).isThrownBy(() -> links.owner(unused));
        assertThat(letterTo(owner)).contains("was changed just now", Sitemap.passwordForgotten());
        signIn(owner, "quite another password");
        assertThat(get(Sitemap.arrival())).endsWith(Sitemap.workspaceProfile(tenant.slug()));
    }

    @Test
    void writesToNobodyWithoutAnAccountAndNoMoreThanThreeTimesAnHour() {
        EmailAddress stranger = new EmailAddress("stranger@nowhere.example");
        EmailAddress member = world.tenant("Patient Institute").admin().email();
        links.send(stranger);
        for (int time = 0; time < 5; time++) {
            links.send(member);
        }

        assertThat(passwordLetters(stranger)).isZero();
        assertThat(passwordLetters(member)).isEqualTo(3);
    }

    @Test
    @Tag("BR-297")
    @DisplayName("Point 10.5: signing in without the page's token is refused")
    void refusesToSignInWithoutTheToken() {
        Tenant tenant = world.tenant("Forged Institute");
        Map<String, String> typed = typed(tenant.editor().email(), World.PASSWORD);
        Map<String, String> forged = new HashMap<>(typed);
        forged.put("_csrf", "forged");
        FormClient another = new FormClient(port);

        assertThat(browser.post(Sitemap.login(), typed).statusCode()).isEqualTo(403);
        assertThat(browser.post(Sitemap.login(), forged).statusCode()).isEqualTo(403);
        assertThat(browser.submit(another.get(Sitemap.login()), typed).statusCode())
                .as("with the token of another browser")
                .isEqualTo(403);
        assertThat(browser.submit(browser.get(Sitemap.login()), typed, "Origin", "https://evil.example")
                        .statusCode())
                .as("from another site")
                .isEqualTo(403);
        assertThat(get(Sitemap.workspace())).startsWith(Sitemap.login());
        assertThat(browser.cookies()).doesNotContain("JSESSIONID");
    }

    @Test
    @Tag("BR-298")
    @DisplayName("Point 10.5: an account without a password takes as long as others")
    void comparesAPasswordAlsoWhereThereIsNone() {
        UUID account = UUID.randomUUID();
        jdbc.sql("insert into account (id, email, name, created_at, version)"
                        + " values (?, ?, 'Nobody yet', now(), 0)")
                .params(account, account + "@nowhere.example")
                .update();

        assertThat(people.loadUserByUsername(account + "@nowhere.example").getPassword())
                .startsWith("{bcrypt}");
    }

    private HttpResponse<String> signIn(EmailAddress email, String password) {
        return browser.signIn(email.value(), password);
    }

    private static Map<String, String> typed(EmailAddress email, String password) {
        return Map.of("username", email.value(), "password", password);
    }

    /** Where the answer leads. */
    private String get(String path) {
        return location(browser.get(path));
    }

    private String letterTo(EmailAddress email) {
        return jdbc.sql("select text from for_tests.posted_mail where recipient = ? order by created_at desc limit 1")
                .param(email.value())
                .query(String.class)
                .single();
    }

    private static String tokenIn(String letter) {
        return letter.replaceAll("(?s).*/password/([\\w-]+).*", "$1");
    }

    private int passwordLetters(EmailAddress email) {
        return jdbc.sql(
                        "select count(*) from for_tests.posted_mail where recipient = ? and subject like 'Choose a new password%'")
                .param(email.value())
                .query(Integer.class)
                .single();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
