package io.liaison.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.EmailAddress;
import io.liaison.base.NothingHere;
import io.liaison.base.Sitemap;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealDatabase
class SigningInIntegrationTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

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

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void leadsAMemberOfOnePartnerToItsProfile() throws Exception {
        Tenant tenant = world.tenant("Landing Institute");

        signIn(tenant.editor().email(), World.PASSWORD);

        assertThat(get(Sitemap.arrival())).endsWith(Sitemap.workspaceProfile(tenant.slug()));
    }

    @Test
    void leadsThePlatformToItsOwnSide() throws Exception {
        signIn(world.anotherPlatformAdmin().email(), World.PASSWORD);

        assertThat(get(Sitemap.arrival())).endsWith("/" + Sitemap.PLATFORM);
    }

    @Test
    void asksVisitorsOfTheWorkspaceToSignIn() throws Exception {
        assertThat(get(Sitemap.workspace())).endsWith(Sitemap.login());
        assertThat(get(Sitemap.arrival())).endsWith(Sitemap.login());
    }

    @Test
    void refusesEvenTheRightPasswordAfterFiveWrongOnes() throws Exception {
        Tenant tenant = world.tenant("Guarded Institute");
        for (int time = 0; time < 5; time++) {
            assertThat(signIn(tenant.editor().email(), "wrong")).endsWith("/login?error");
        }

        assertThat(signIn(tenant.editor().email(), World.PASSWORD)).endsWith("/login?wait");
    }

    @Test
    void sendsALinkForANewPasswordThatWorksOnce() throws Exception {
        Tenant tenant = world.tenant("Forgetful Institute");
        links.send(tenant.editor().email());
        String token = tokenIn(letterTo(tenant.editor().email()));

        links.choosePassword(token, "quite another password");

        assertThat(signIn(tenant.editor().email(), "quite another password")).endsWith(Sitemap.arrival());
        assertThat(signIn(tenant.editor().email(), World.PASSWORD)).endsWith("/login?error");
    }

    @Test
    @Tag("BR-322")
    @DisplayName("Point 10.4: a new password ends other sessions and other links, and its owner is told")
    void endsWhatBeganWithThePasswordBefore() throws Exception {
        Tenant tenant = world.tenant("Careful Institute");
        EmailAddress owner = tenant.editor().email();
        signIn(owner, World.PASSWORD);
        assertThat(get(Sitemap.arrival())).endsWith(Sitemap.workspaceProfile(tenant.slug()));
        links.send(owner);
        String unused = tokenIn(letterTo(owner));
        links.send(owner);

        links.choosePassword(tokenIn(letterTo(owner)), "quite another password");

        assertThat(get(Sitemap.arrival())).endsWith(Sitemap.login());
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
    void refusesToSignInWithoutTheToken() throws Exception {
        Tenant tenant = world.tenant("Forged Institute");
        String form = "username=" + encode(tenant.editor().email().value()) + "&password=" + encode(World.PASSWORD);

        assertThat(post(form)).endsWith("/login?again");
        assertThat(post(form + "&_csrf=forged")).endsWith("/login?again");
        assertThat(get(Sitemap.workspace())).endsWith(Sitemap.login());
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

    private String signIn(EmailAddress email, String password) throws Exception {
        Matcher token = TOKEN.matcher(browser.send(
                        HttpRequest.newBuilder(address(Sitemap.login()))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body());
        assertThat(token.find()).isTrue();
        return post("_csrf=" + encode(token.group(1)) + "&username=" + encode(email.value()) + "&password="
                + encode(password));
    }

    private String post(String form) throws Exception {
        return send(HttpRequest.newBuilder(address(Sitemap.login()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private String get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address(path)).header("Accept", "text/html"));
    }

    /** Where the answer leads. */
    private String send(HttpRequest.Builder request) throws Exception {
        HttpResponse<Void> response = browser.send(request.build(), HttpResponse.BodyHandlers.discarding());
        return response.headers().firstValue("Location").orElse("");
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
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
