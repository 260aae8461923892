package io.liaison.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.EmailAddress;
import io.liaison.base.Sitemap;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
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
        String token = letterTo(tenant.editor().email()).replaceAll("(?s).*/password/([\\w-]+).*", "$1");

        links.choosePassword(token, "quite another password");

        assertThat(signIn(tenant.editor().email(), "quite another password")).endsWith(Sitemap.arrival());
        assertThat(signIn(tenant.editor().email(), World.PASSWORD)).endsWith("/login?error");
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

    private String signIn(EmailAddress email, String password) throws Exception {
        String form = "username=" + encode(email.value()) + "&password=" + encode(password);
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
