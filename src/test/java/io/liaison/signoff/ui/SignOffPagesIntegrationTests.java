package io.liaison.signoff.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.MovableClock;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.audit.AuditEntry;
import io.liaison.audit.AuditTrail;
import io.liaison.base.Sitemap;
import io.liaison.base.Token;
import io.liaison.notes.Notes;
import io.liaison.profile.page.PlainForm;
import io.liaison.signoff.SignOffLinks;
import io.liaison.signoff.SignOffState;
import io.liaison.signoff.SignOffWorld;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import org.springframework.context.annotation.Import;

@RealDatabase
@Import(MovableClock.class)
class SignOffPagesIntegrationTests {

    private static final AtomicInteger CLIENTS = new AtomicInteger(1);
    private static final String HOSTILE = "\"><script>alert(1)</script>'&</textarea>";

    @Autowired
    World world;

    @Autowired
    SignOffWorld signOffs;

    @Autowired
    SignOffLinks links;

    @Autowired
    Notes notes;

    @Autowired
    AuditTrail trail;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newBuilder()
            .localAddress(InetAddress.ofLiteral("127.0.2." + CLIENTS.incrementAndGet()))
            .build();

    private Tenant partner;
    private Token token;
    private String address;

    @BeforeEach
    void aLinkToADraft() {
        partner = signOffs.partnerWithDraft("Harbour Institute", "What we do now.");
        token = signOffs.send(partner, "Ines Ferraz");
        address = Sitemap.signOff(token);
    }

    @Test
    @Tag("BR-120")
    void showsExactlyWhatWasSentAndSaysSoWhenTheDraftHasChangedSince() throws Exception {
        assertThat(get(address).body()).contains("What we do now.").doesNotContain("has been changed since");

        signOffs.write(partner, World.content("Harbour Institute", "What we thought of later."));

        assertThat(get(address).body())
                .contains("What we do now.", "The text has been changed since.")
                .doesNotContain("What we thought of later.");
    }

    @Test
    void showsTheSameComponentAsThePublicPageAndWhatChangesAgainstIt() throws Exception {
        Document page = Jsoup.parse(get(address).body());
        assertThat(page.select(".sign-off__reading .profile__head")).hasSize(1);
        assertThat(page.select(".sign-off__choice[aria-current=page]").text()).startsWith("The page as the public");
        assertThat(page.select(".task__lead").text())
                .startsWith(partner.admin().name()
                        + " asks you to read the page of Harbour Institute before it is published");

        Document changes = Jsoup.parse(get(address + "?read=changes").body());
        assertThat(changes.select(".sign-off__reading ins").text()).contains("do now");
        assertThat(changes.select(".sign-off__reading del").text()).contains("did");
    }

    @Test
    @Tag("BR-124")
    void isNeitherKeptNorListedNorCarriedOn() throws Exception {
        HttpResponse<String> page = get(address);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().map()).doesNotContainKeys("set-cookie", "etag");
        assertThat(page.headers().allValues("cache-control")).containsExactly("no-store");
        assertThat(page.headers().allValues("referrer-policy")).containsExactly("no-referrer");
        assertThat(page.headers().allValues("x-robots-tag")).containsExactly("noindex, nofollow");
        assertThat(Jsoup.parse(page.body()).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(page.body()).doesNotContain(token.value());
        assertThat(get("/robots.txt").body() + get("/sitemap.xml").body()).doesNotContain("sign-off");
    }

    @Test
    @Tag("BR-123")
    void openingDecidesNothingAndLooksRightIsNotedOnce() throws Exception {
        get(address);
        get(address + "?action=looks-right");
        assertThat(signOffs.newest(partner).state()).isEqualTo(SignOffState.WAITING);

        HttpResponse<String> answer = post(address, Map.of("action", "looks-right"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).contains("?said=looks-right");
        var noted = signOffs.newest(partner).times().looksRightAt();
        clock.pass(Duration.ofHours(1));
        post(address, Map.of("action", "looks-right"));

        assertThat(signOffs.newest(partner).state()).isEqualTo(SignOffState.LOOKS_RIGHT);
        assertThat(signOffs.newest(partner).times().looksRightAt()).isEqualTo(noted);
        assertThat(actions()).containsExactly("Looks right", "Open sign-off link", "Send for sign-off");
        assertThat(get(address).body()).contains("You said so on");
    }

    @Test
    @Tag("BR-126")
    void passesACommentOnAsANoteWithTheNameTheLinkWasSentTo() throws Exception {
        HttpResponse<String> answer = post(
                address,
                Map.of("action", "comment", "place", "offers/facility-rental", "comment", "“Small” is a claim."));

        assertThat(world.as(partner.editor(), () -> notes.open(partner.id())))
                .singleElement()
                .satisfies(note -> assertThat(note.toString())
                        .contains("Ines Ferraz", "SIGN_OFF", "offers/facility-rental", "“Small” is a claim."));

        assertThat(answer.statusCode()).isEqualTo(303);
        String thanks = answer.headers().firstValue("location").orElseThrow();
        assertThat(get(address + thanks).body()).contains("Your comment has been passed on to Harbour Institute.");
        assertThat(signOffs.newest(partner).state()).isEqualTo(SignOffState.COMMENTED);
        assertThat(actions()).startsWith("Comment");
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() throws Exception {
        HttpResponse<String> nothing = post(address, Map.of("action", "comment", "comment", "  "));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(nothing.body()).select(".error-summary a").attr("href"))
                .isEqualTo("#comment");

        String long_ = "x".repeat(2_001) + HOSTILE;
        Document tooLong = Jsoup.parse(
                post(address, Map.of("action", "comment", "comment", long_)).body());
        assertThat(tooLong.getElementById("comment").wholeText()).isEqualTo(long_);
        assertThat(tooLong.select("script:not([src])")).isEmpty();
        assertThat(signOffs.newest(partner).state()).isEqualTo(SignOffState.WAITING);
    }

    @Test
    @Tag("BR-121")
    void answersGoneOnceRevokedAndSaysWhomToAsk() throws Exception {
        world.as(
                partner.admin(),
                () -> links.revoke(partner.id(), signOffs.newest(partner).id()));

        assertGone("This link has been taken back");
    }

    @Test
    @Tag("BR-121")
    void answersGoneOnceExpired() throws Exception {
        clock.pass(Duration.ofDays(7));

        assertGone("This link has expired");
        assertThat(signOffs.newest(partner).state()).isEqualTo(SignOffState.EXPIRED);
    }

    @Test
    @Tag("BR-121")
    void hasNoPageForATokenThatNeverWas() throws Exception {
        assertThat(get(Sitemap.signOff(Token.forPartner(partner.id()))).statusCode())
                .isEqualTo(404);
        assertThat(get("/sign-off/nonsense").statusCode()).isEqualTo(404);
        assertThat(get("/sign-off/").statusCode()).isEqualTo(404);
        assertThat(get("/sign-off").statusCode()).isEqualTo(404);
        assertThat(get(address + "/more").statusCode()).isEqualTo(404);
        assertThat(post("/sign-off/nonsense", Map.of("action", "looks-right")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void endsTheLinkBeforeWhenItSendsAgain() throws Exception {
        var sent = signOffs.newest(partner);
        clock.pass(Duration.ofDays(8));
        world.as(
                partner.admin(),
                () -> links.sendAgain(partner.id(), sent.id(), io.liaison.signoff.Validity.THREE_DAYS));

        assertThat(get(address).statusCode()).isEqualTo(404);
        String renewed = Sitemap.signOff(signOffs.tokenMailedTo(sent.email().value()));
        assertThat(get(renewed).body()).contains("What we do now.");
    }

    @Test
    void asksAClientThatSendsTooMuchToWait() throws Exception {
        HttpResponse<String> answer = post(address, Map.of("action", "comment", "comment", "One."));
        for (int more = 0; more < 20; more++) {
            answer = post(address, Map.of("action", "comment", "comment", "One more."));
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Jsoup.parse(answer.body()).getElementById("comment").wholeText())
                .isEqualTo("One more.");
    }

    @Test
    void thanksProgramsThatFillInEveryFieldAndDoesNothing() throws Exception {
        post(address, Map.of("action", "comment", "comment", "Buy.", PlainForm.TRAP, "https://spam.example/"));

        assertThat(signOffs.newest(partner).state()).isEqualTo(SignOffState.WAITING);
    }

    private void assertGone(String title) throws Exception {
        HttpResponse<String> gone = get(address);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.headers().allValues("cache-control")).containsExactly("no-store");
        assertThat(gone.body())
                .contains(title, partner.admin().name(), partner.admin().email().value())
                .doesNotContain("What we do now.");
        assertThat(post(address, Map.of("action", "looks-right")).statusCode()).isEqualTo(410);
        assertThat(post(address, Map.of("action", "comment", "comment", "Late."))
                        .statusCode())
                .isEqualTo(410);
        assertThat(signOffs.newest(partner).times().looksRightAt()).isNull();
    }

    private java.util.List<String> actions() {
        return world.as(partner.admin(), () -> trail.ofPartner(partner.id())).stream()
                .filter(entry -> entry.subject().startsWith("Ines Ferraz"))
                .map(AuditEntry::action)
                .toList();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> typed) throws Exception {
        String body = typed.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
