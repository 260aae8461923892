package io.liaison.signin.ui;

import static io.liaison.FormClient.location;
import static io.liaison.FormClient.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.FormClient;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.EmailAddress;
import io.liaison.base.Sitemap;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealDatabase
class PasswordPagesIntegrationTests {

    private static final String CHOSEN = "quite another password";

    @Autowired
    World world;

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
    void leadsFromAForgottenPasswordIn() {
        Tenant tenant = world.tenant("Amnesia Institute");
        EmailAddress owner = tenant.editor().email();

        HttpResponse<String> asked =
                browser.submit(browser.get(Sitemap.passwordForgotten()), Map.of("email", owner.value()));
        assertThat(page(browser.get(location(asked))).select("h1").text()).isEqualTo("Look into your mailbox");
        HttpResponse<String> form = browser.get(link(owner));
        assertThat(page(form).select("input[readonly]").val()).isEqualTo(owner.value());
        HttpResponse<String> chosen = browser.submit(form, Map.of("password", CHOSEN));

        assertThat(location(chosen)).isEqualTo(Sitemap.arrival());
        assertThat(location(browser.get(Sitemap.arrival()))).endsWith(Sitemap.workspaceProfile(tenant.slug()));
        assertThat(location(new FormClient(port).signIn(owner.value(), CHOSEN))).isEqualTo(Sitemap.arrival());
        HttpResponse<String> usedUp = new FormClient(port).get(link(owner));
        assertThat(usedUp.statusCode()).isEqualTo(404);
        assertThat(page(usedUp).text()).contains("used already", "Ask for a new link");
    }

    @Test
    void answersTheSameWithoutAnAccount() {
        HttpResponse<String> asked =
                browser.submit(browser.get(Sitemap.passwordForgotten()), Map.of("email", "stranger@nowhere.example"));

        assertThat(location(asked)).isEqualTo("/password?sent");
        assertThat(jdbc.sql("select count(*) from for_tests.posted_mail where recipient = 'stranger@nowhere.example'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void saysAtTheFieldWhatIsNoAddress() {
        HttpResponse<String> refused =
                browser.submit(browser.get(Sitemap.passwordForgotten()), Map.of("email", "somebody at home"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select("#email-error").text()).contains("such as name@institute.org");
        assertThat(page(refused).select("#email").val()).isEqualTo("somebody at home");
    }

    @Test
    void saysAtTheFieldWhyAPasswordWillNotDo() {
        EmailAddress owner = ask("Weak Institute");
        HttpResponse<String> form = browser.get(link(owner));

        for (String weak : List.of("short", "password1234", "\u0000 a sentence of some length")) {
            HttpResponse<String> refused = browser.submit(form, Map.of("password", weak));
            assertThat(refused.statusCode()).as(weak).isEqualTo(422);
            assertThat(page(refused).select("#password-error").text()).as(weak).isNotBlank();
            assertThat(page(refused).select("#password").val()).as(weak).isEmpty();
        }
        assertThat(browser.cookies()).doesNotContain("JSESSIONID");
    }

    @Test
    @Tag("BR-297")
    @DisplayName("Point 10.1: nobody chooses a password by a form that is not of our own page")
    void refusesAFormOfAnotherSite() {
        EmailAddress owner = ask("Fenced Institute");
        String link = link(owner);

        assertThat(browser.post(link, Map.of("password", CHOSEN)).statusCode()).isEqualTo(403);
        assertThat(browser.submit(browser.get(link), Map.of("password", CHOSEN), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/password", Map.of("email", owner.value())).statusCode())
                .isEqualTo(403);
        assertThat(location(new FormClient(port).signIn(owner.value(), World.PASSWORD)))
                .isEqualTo(Sitemap.arrival());
    }

    @Test
    @Tag("BR-344")
    @DisplayName("Point 10.5: one network asks for only so many links an hour, and others for theirs")
    void limitsAskingForLinks() {
        HttpResponse<String> form = browser.get(Sitemap.passwordForgotten());
        for (int number = 0; number < 20; number++) {
            assertThat(browser.submit(form, Map.of("email", "stranger-" + number + "@nowhere.example"))
                            .statusCode())
                    .isEqualTo(303);
        }

        HttpResponse<String> refused = browser.submit(form, Map.of("email", "one.more@nowhere.example"));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 3600L);
        assertThat(page(refused).select("#email-error").text()).contains("Ask again in");
        assertThat(page(refused).select("#email").val()).isEqualTo("one.more@nowhere.example");
        FormClient other = new FormClient(port);
        assertThat(location(other.submit(
                        other.get(Sitemap.passwordForgotten()), Map.of("email", "one.more@nowhere.example"))))
                .isEqualTo("/password?sent");
    }

    @Test
    @Tag("BR-344")
    @DisplayName("Point 10.5: one network tries only so many links that there are not; real ones do not count")
    void limitsGuessingLinks() {
        String link = link(ask("Guessed Institute"));
        for (int number = 0; number < 40; number++) {
            assertThat(browser.get(link).statusCode()).isEqualTo(200);
        }
        for (int number = 0; number < 30; number++) {
            assertThat(browser.get("/password/made-up-" + number).statusCode()).isEqualTo(404);
        }

        HttpResponse<String> refused = browser.get("/password/made-up-too");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(page(refused).select("h1").text()).isEqualTo("Too many links were tried");
        assertThat(browser.get(link).statusCode()).isEqualTo(429);
        assertThat(new FormClient(port).get(link).statusCode()).isEqualTo(200);
    }

    private EmailAddress ask(String name) {
        EmailAddress owner = world.tenant(name).editor().email();
        browser.submit(browser.get(Sitemap.passwordForgotten()), Map.of("email", owner.value()));
        return owner;
    }

    private String link(EmailAddress owner) {
        return jdbc.sql(
                        "select text from for_tests.posted_mail where recipient = ? and subject like 'Choose a new%' order by created_at desc limit 1")
                .param(owner.value())
                .query(String.class)
                .single()
                .replaceAll("(?s).*(/password/[\\w-]+).*", "$1");
    }
}
