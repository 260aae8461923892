package io.liaison.introductions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.base.Token;
import io.liaison.introductions.IntroductionDesk;
import io.liaison.introductions.IntroductionFixtures;
import io.liaison.introductions.IntroductionState;
import io.liaison.introductions.IntroductionWorld;
import io.liaison.partners.PartnerRegister;
import io.liaison.profile.page.PlainForm;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RealDatabase
class IntroductionPagesIntegrationTests {

    private static final AtomicInteger CLIENTS = new AtomicInteger(1);
    private static final String HOSTILE = "\"><script>alert(1)</script>'&</textarea>";

    @Autowired
    World world;

    @Autowired
    IntroductionWorld letters;

    @Autowired
    IntroductionDesk desk;

    @Autowired
    PartnerRegister register;

    @LocalServerPort
    int port;

    private final String requester = "noor-" + UUID.randomUUID() + "@castellan.example";
    /** Each test is a client of its own, because clients are counted. */
    private final HttpClient client = HttpClient.newBuilder()
            .localAddress(InetAddress.ofLiteral("127.0.1." + CLIENTS.incrementAndGet()))
            .build();

    private Tenant partner;
    private String form;

    @BeforeEach
    void aLiveOffer() {
        partner = letters.partner("Harbour Institute");
        form = Sitemap.introductionRequest(partner.slug(), IntroductionWorld.OFFER);
    }

    @Test
    @Tag("BR-31")
    void showsTheFormWithoutCookieCacheOrIndex() throws Exception {
        HttpResponse<String> page = get(form);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(page.headers().allValues("cache-control")).containsExactly("no-store");
        assertThat(page.headers().allValues("referrer-policy")).containsExactly("same-origin");
        assertThat(page.headers().firstValue("content-security-policy")).isPresent();
        assertThat(page.headers().firstValue("x-robots-tag")).contains("noindex, nofollow");
        Document document = Jsoup.parse(page.body());
        assertThat(document.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(document.select("[data-live]")).isEmpty();
        assertThat(document.select("h1").text()).isEqualTo("Request an introduction to Harbour Institute");
        assertThat(document.select("form label[for]"))
                .allSatisfy(label ->
                        assertThat(document.getElementById(label.attr("for"))).isNotNull());
    }

    @Test
    void saysEverythingThatIsMissingAtOnceAndKeepsWhatWasTyped() throws Exception {
        HttpResponse<String> answer =
                post(form, Map.of("name", "Noor", "email", "noor@", "message", "One.\r\n\r\nTwo."));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document document = Jsoup.parse(answer.body());
        assertThat(document.select(".error-summary a").eachAttr("href"))
                .containsExactly("#email", "#audience", "#consent");
        for (Element link : document.select(".error-summary a")) {
            Element control = document.getElementById(link.attr("href").substring(1));
            assertThat(control.attr("aria-invalid")).isEqualTo("true");
            assertThat(control.attr("aria-describedby").split(" "))
                    .allSatisfy(id -> assertThat(document.getElementById(id)).isNotNull());
        }
        assertThat(document.getElementById("name").attr("value")).isEqualTo("Noor");
        assertThat(document.getElementById("email").attr("value")).isEqualTo("noor@");
        assertThat(document.getElementById("message").wholeText()).isEqualTo("One.\n\nTwo.");
        assertThat(document.title()).startsWith("Error: ");
    }

    @Test
    void writesWhatHostileVisitorsTypeAsText() throws Exception {
        Map<String, String> typed = complete();
        typed.put("name", HOSTILE);
        typed.put("organisation", HOSTILE);
        typed.put("message", HOSTILE);
        Map<String, String> incomplete = new LinkedHashMap<>(typed);
        incomplete.put("email", HOSTILE);

        Document again = Jsoup.parse(post(form, incomplete).body());
        assertThat(again.select("script:not([src])")).isEmpty();
        assertThat(again.getElementById("name").attr("value")).isEqualTo(HOSTILE);
        assertThat(again.getElementById("email").attr("value")).isEqualTo(HOSTILE);
        assertThat(again.getElementById("message").wholeText()).isEqualTo(HOSTILE);

        post(form, typed);
        Document status = Jsoup.parse(get(statusPage()).body());
        assertThat(status.select("script:not([src])")).isEmpty();
        assertThat(status.select("dd").eachText()).contains(HOSTILE);
    }

    @Test
    void leadsToThePageThatSaysToLookIntoTheMail() throws Exception {
        HttpResponse<String> answer = post(form, complete());

        assertThat(answer.statusCode()).isEqualTo(303);
        String sent = answer.headers().firstValue("location").orElseThrow();
        assertThat(sent).isEqualTo(form + "/sent").doesNotContain("noor");
        assertThat(get(sent).statusCode()).isEqualTo(200);
        assertThat(letters.lettersTo(requester)).hasSize(1);
    }

    @Test
    @Tag("BR-41")
    void confirmsWhenTheButtonIsPressedAndNotWhenTheLinkIsOpened() throws Exception {
        post(form, complete());
        String page = statusPage();

        HttpResponse<String> opened = get(page);
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.headers().allValues("referrer-policy")).containsExactly("no-referrer");
        assertThat(opened.headers().map()).doesNotContainKey("set-cookie");
        assertThat(get(page + "?action=confirm").statusCode()).isEqualTo(200);
        assertThat(state()).isEqualTo(IntroductionState.UNCONFIRMED);

        assertThat(post(page, Map.of("action", "confirm")).statusCode()).isEqualTo(303);
        assertThat(state()).isEqualTo(IntroductionState.NEW);
        Document status = Jsoup.parse(get(page).body());
        assertThat(status.select("[aria-current=step] .timeline__title").text()).startsWith("Confirmed by you");
        assertThat(status.head().outerHtml()).doesNotContain("/introductions/");
    }

    @Test
    @Tag("BR-326")
    @DisplayName("Point 9.26: taking a request back again, in another tab, answers what has become of it")
    void asksOnceMoreBeforeItErases() throws Exception {
        post(form, complete());
        String page = statusPage();

        assertThat(Jsoup.parse(get(page + "?take-back").body()).select("h1").text())
                .startsWith("Take back your request");
        assertThat(state()).isEqualTo(IntroductionState.UNCONFIRMED);
        assertThat(post(page, Map.of("action", "take-back")).statusCode()).isEqualTo(303);
        assertThat(get(page).body()).contains("erased").doesNotContain("Noor Castellan");
        for (String late : List.of("take-back", "confirm")) {
            assertThat(post(page, Map.of("action", late)).statusCode()).as(late).isEqualTo(303);
        }
        assertThat(get(page).body()).contains("You have taken this request back. We have erased who you are");
        assertThat(state()).isEqualTo(IntroductionState.TAKEN_BACK);
    }

    @Test
    void hasNoPageForWhatIsNotThere() throws Exception {
        assertThat(get(Sitemap.partner(partner.slug()) + "/introductions/none").statusCode())
                .isEqualTo(404);
        assertThat(get("/partners/none-such/introductions/facility-rental").statusCode())
                .isEqualTo(404);
        assertThat(get("/partners/-/introductions/facility-rental").statusCode())
                .isEqualTo(404);
        assertThat(post("/partners/none-such/introductions/facility-rental", complete())
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/introductions/nonsense").statusCode()).isEqualTo(404);
        assertThat(get(Sitemap.introductionStatus(Token.forPartner(partner.id())))
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/introductions/nonsense").body()).contains("There is no page at this address");
    }

    @Test
    @Tag("BR-32")
    void saysThatAPartnerHasLeft() throws Exception {
        world.as(world.platformAdmin(), () -> register.withdraw(partner.id()));

        assertThat(get(form).statusCode()).isEqualTo(410);
        assertThat(post(form, complete()).statusCode()).isEqualTo(404);
    }

    @Test
    void takesNoFormThatAnotherSiteSent() throws Exception {
        assertThat(postWith(form, complete(), "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(postWith(form, complete(), "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(postWith(form, complete(), "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(letters.lettersTo(requester)).isEmpty();
        assertThat(postWith(form, complete(), "Origin", "http://localhost:" + port)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void thanksProgramsThatFillInEveryFieldAndDoesNothing() throws Exception {
        Map<String, String> typed = complete();
        typed.put(PlainForm.TRAP, "https://spam.example/");

        assertThat(post(form, typed).statusCode()).isEqualTo(303);
        assertThat(letters.lettersTo(requester)).isEmpty();
    }

    @Test
    void asksAClientThatSendsTooMuchToWaitAndKeepsWhatWasTyped() throws Exception {
        HttpResponse<String> answer = post(form, complete());
        for (int more = 0; more < 20; more++) {
            answer = post(form, complete());
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("retry-after").orElseThrow())
                .isBetween(1L, 200L);
        Document document = Jsoup.parse(answer.body());
        assertThat(document.select(".error-summary").text()).contains("again in");
        assertThat(document.getElementById("message").wholeText()).isEqualTo("We need a room for three batches.");
        assertThat(document.select("option[selected]").attr("value")).isEqualTo(IntroductionFixtures.START_UPS);
        assertThat(document.select("#consent[checked]")).hasSize(1);
    }

    private Map<String, String> complete() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("name", "Noor Castellan");
        typed.put("organisation", "Castellan Cells");
        typed.put("email", requester);
        typed.put("audience", IntroductionFixtures.START_UPS);
        typed.put("message", "We need a room for three batches.");
        typed.put("consent", "yes");
        typed.put(PlainForm.TRAP, "");
        return typed;
    }

    private String statusPage() {
        return Sitemap.introductionStatus(letters.tokenMailedTo(requester));
    }

    private IntroductionState state() {
        Token token = letters.tokenMailedTo(requester);
        return desk.status(token.partner(), token).state();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpResponse<String> post(String path, Map<String, String> typed) throws IOException, InterruptedException {
        return postWith(path, typed, "Sec-Fetch-Site", "same-origin");
    }

    private HttpResponse<String> postWith(String path, Map<String, String> typed, String header, String value)
            throws IOException, InterruptedException {
        String body = typed.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header(header, value)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
