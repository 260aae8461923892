package io.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.World.Tenant;
import io.liaison.base.Refusal;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.content.ProfileContent;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import io.liaison.introductions.IntroductionWorld;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.partners.PartnerRegister;
import io.liaison.profile.ProfileEditing;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever way a text comes in: control and direction characters are refused, or taken out with a word, and reach nothing behind. */
@RealDatabase
@Tag("BR-255")
class UnsafeTextsIntegrationTests {

    private static final String NUL = "\u0000";
    private static final String TURN = "\u202E";

    @Autowired
    World world;

    @Autowired
    IntroductionWorld introductions;

    @Autowired
    PartnerOnboarding onboarding;

    @Autowired
    PartnerRegister register;

    @Autowired
    ProfileEditing editing;

    @Autowired
    Vocabularies vocabularies;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newBuilder()
            .localAddress(InetAddress.ofLiteral("127.0.9.25"))
            .build();

    @Test
    @DisplayName("Point 9.25: the form of a visitor says at each field what was taken out of it, and takes the rest")
    void saysAtTheFieldWhatWasTakenOut() throws Exception {
        Tenant partner = introductions.partner("Harbour Institute");
        String form = Sitemap.introductionRequest(partner.slug(), IntroductionWorld.OFFER);
        Map<String, String> typed = Map.of(
                "name",
                "No" + NUL + "or",
                "message",
                "Rooms" + NUL + " please.",
                "email",
                "noor@castellan.example",
                "audience",
                "something-else",
                "consent",
                "yes");

        HttpResponse<String> answer = post(form, typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#name", "#message");
        assertThat(page.select(".error-summary a").eachText())
                .doesNotHaveDuplicates()
                .allMatch(link -> link.contains("U+0000") && link.contains("taken out"));
        assertThat(page.getElementById("name").attr("value")).isEqualTo("Noor");
        assertThat(page.getElementById("message").wholeText()).isEqualTo("Rooms please.");
        assertThat(answer.body()).doesNotContain(TURN, NUL);
    }

    @Test
    @DisplayName("Point 9.25: no address of the public side breaks on such characters or repeats them")
    void takesThemOutOfAddresses() throws Exception {
        String asked = "act" + TURN + "ris" + NUL;

        HttpResponse<String> found = get("/?q=" + encode(asked));
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).doesNotContain(TURN, NUL).contains("value=\"actris\"");
        HttpResponse<String> api = get("/api/v1/partners?q=" + encode(asked));
        assertThat(api.statusCode()).isEqualTo(400);
        assertThat(api.body()).contains("control and direction characters");
        assertThat(get("/feed.atom?q=" + encode(asked)).body()).doesNotContain(TURN, NUL);
        assertThat(get("/partners/act" + encode(TURN) + "ris").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("Point 9.25: signing in with such an address is one more wrong address, no error")
    void signsNobodyInWithThem() throws Exception {
        HttpResponse<String> answer = new FormClient(port).signIn("ann" + NUL + "@institute.org", "x" + NUL);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain(NUL);
    }

    @Test
    @DisplayName("Point 9.25: no service takes them, whoever calls")
    void refusesThemBeforeEveryService() {
        world.as(world.platformAdmin(), () -> {
            assertRefused(() -> onboarding.createPartner("Quay" + TURN, new Slug("quay-" + System.nanoTime())));
            assertRefused(() -> register.search(NUL));
            assertRefused(() -> vocabularies.add(Vocabulary.DOMAIN, "Cells" + NUL));
        });
    }

    @Test
    @DisplayName("Point 9.25: a draft keeps the words and not such characters")
    void keepsADraftWithoutThem() {
        Tenant tenant = world.tenant("Quay Institute");
        ProfileContent written = World.content("Quay" + TURN + " Institute", "One.\u000BTwo." + NUL + "\uFFFE\uD800");

        world.as(tenant.editor(), () -> {
            editing.save(tenant.id(), editing.open(tenant.id()).content(), written);
            ProfileContent kept = editing.open(tenant.id()).content();
            assertThat(kept.name()).isEqualTo("Quay Institute");
            assertThat(kept.overview()).isEqualTo("One.\nTwo.");
        });
    }

    private static void assertRefused(Runnable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call::run).withMessageContaining("U+");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
