package io.liaison.freshness.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.notes.Notes;
import io.liaison.partners.PartnerRegister;
import io.liaison.profile.page.PlainForm;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealDatabase
class OutOfDatePagesIntegrationTests {

    private static final AtomicInteger CLIENTS = new AtomicInteger(1);
    private static final String HOSTILE = "\"><script>alert(1)</script>'&</textarea>";

    @Autowired
    World world;

    @Autowired
    Notes notes;

    @Autowired
    PartnerRegister register;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    /** Each test is a client of its own, because clients are counted. */
    private final HttpClient client = HttpClient.newBuilder()
            .localAddress(InetAddress.ofLiteral("127.0.3." + CLIENTS.incrementAndGet()))
            .build();

    private Tenant partner;
    private String form;

    @BeforeEach
    void aPublicPage() {
        partner = world.published("Harbour Institute", World.content("Harbour Institute", "What we do."));
        form = Sitemap.outOfDate(partner.slug());
    }

    @Test
    void isOfferedOnThePublicPageAndNeedsNoCookie() throws Exception {
        Document page = Jsoup.parse(get(Sitemap.partner(partner.slug())).body());
        assertThat(page.select(".updated a[href=" + form + "]").text()).isEqualTo("Something out of date?");

        HttpResponse<String> answer = get(form);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.headers().allValues("cache-control")).containsExactly("no-store");
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Something out of date?");
    }

    @Test
    @Tag("BR-136")
    void becomesANoteToldToThePartnerAndThePlatform() throws Exception {
        HttpResponse<String> answer =
                post(Map.of("text", "The lift is broken.", "email", "noor@castellan.example", PlainForm.TRAP, ""));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).contains(form + "/sent");
        assertThat(get(form + "/sent").body()).contains("passed it on to Harbour Institute");
        assertThat(world.as(partner.editor(), () -> notes.open(partner.id())))
                .singleElement()
                .satisfies(note -> assertThat(note.toString())
                        .contains("The lift is broken.", "PUBLIC", "A visitor, noor@castellan.example"));
        assertThat(lettersTo(partner.editor().email().value())).contains("A visitor’s note on Harbour Institute");
        assertThat(lettersTo(World.PLATFORM_ADMIN)).contains("A visitor’s note on Harbour Institute");
    }

    @Test
    void saysEverythingThatIsMissingAtOnceAndKeepsWhatWasTyped() throws Exception {
        Document nothing =
                Jsoup.parse(post(Map.of("text", " ", "email", HOSTILE)).body());
        assertThat(nothing.select(".error-summary a").eachAttr("href")).containsExactly("#text", "#email");
        assertThat(nothing.getElementById("email").attr("value")).isEqualTo(HOSTILE);

        String long_ = HOSTILE + "x".repeat(2_000);
        HttpResponse<String> tooLong = post(Map.of("text", long_));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(tooLong.body()).getElementById("text").wholeText())
                .isEqualTo(long_);
        assertThat(Jsoup.parse(tooLong.body()).select("script:not([src])")).isEmpty();
        assertThat(world.as(partner.editor(), () -> notes.open(partner.id()))).isEmpty();
    }

    @Test
    void thanksProgramsThatFillInEveryFieldAndDoesNothing() throws Exception {
        assertThat(post(Map.of("text", "Buy.", PlainForm.TRAP, "https://spam.example/"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(world.as(partner.editor(), () -> notes.open(partner.id()))).isEmpty();
    }

    @Test
    void takesNoFormThatAnotherSiteSent() throws Exception {
        assertThat(postWith(Map.of("text", "Hello."), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(world.as(partner.editor(), () -> notes.open(partner.id()))).isEmpty();
    }

    @Test
    void asksAClientThatSendsTooMuchToWaitAndKeepsWhatWasTyped() throws Exception {
        HttpResponse<String> answer = post(Map.of("text", "One."));
        for (int more = 0; more < 10; more++) {
            answer = post(Map.of("text", "One more."));
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("retry-after").orElseThrow())
                .isBetween(1L, 400L);
        assertThat(Jsoup.parse(answer.body()).getElementById("text").wholeText())
                .isEqualTo("One more.");
    }

    @Test
    void hasNoPageWhereThereIsNoPublicOne() throws Exception {
        assertThat(get("/partners/none-such/out-of-date").statusCode()).isEqualTo(404);
        assertThat(get("/partners/-/out-of-date").statusCode()).isEqualTo(404);
        world.as(world.platformAdmin(), () -> register.withdraw(partner.id()));
        assertThat(get(form).statusCode()).isEqualTo(410);
        assertThat(post(Map.of("text", "Late.")).statusCode()).isEqualTo(404);
    }

    private String lettersTo(String email) {
        return String.join(
                "\n",
                jdbc.sql("select subject from for_tests.posted_mail where recipient = ?")
                        .param(email)
                        .query(String.class)
                        .list());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(Map<String, String> typed) throws Exception {
        return postWith(typed, "Sec-Fetch-Site", "same-origin");
    }

    private HttpResponse<String> postWith(Map<String, String> typed, String header, String value) throws Exception {
        String body = typed.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + form))
                .header(header, value)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
