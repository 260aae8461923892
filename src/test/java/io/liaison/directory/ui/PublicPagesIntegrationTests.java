package io.liaison.directory.ui;

import static java.net.http.HttpResponse.BodyHandlers.ofByteArray;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.InvalidInput;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.content.ProfileContent;
import io.liaison.database.Reach;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.partners.PartnerRegister;
import io.liaison.profile.ProfilePublished;
import io.liaison.profile.Publishing;
import io.liaison.review.Judging;
import io.liaison.review.SubmissionId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RealDatabase
class PublicPagesIntegrationTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    Judging judging;

    @Autowired
    PartnerRegister register;

    @Autowired
    PartnerOnboarding onboarding;

    @Autowired
    Publishing publishing;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transactions;

    @Test
    @Tag("BR-30")
    void showsWhatWasApprovedAtOnceAndNotBefore() throws Exception {
        Tenant tenant = world.published("Sandbank Institute", content("Sandbank Institute", "Counts plankton."));
        String page = Sitemap.partner(tenant.slug());
        assertThat(text(get(page))).contains("Counts plankton.");
        assertThat(text(get("/?q=zooplanktology"))).doesNotContain("Sandbank");

        SubmissionId submission = world.submit(tenant, content("Sandbank Institute", "Studies zooplanktology."));
        assertThat(text(get(page))).contains("Counts plankton.").doesNotContain("zooplanktology");
        assertThat(text(get("/?q=zooplanktology"))).doesNotContain("Sandbank");

        world.as(world.platformAdmin(), () -> judging.approveAndPublish(world.read(submission)));
        assertThat(text(get(page))).contains("Studies zooplanktology.").doesNotContain("Counts plankton.");
        assertThat(text(get("/?q=zooplanktology"))).contains("Sandbank");
    }

    @Test
    void neverShowsAnOlderPageAfterANewerOneWhileVerdictsFall() throws Exception {
        Tenant tenant = world.published("Spring Tide Institute", content("Spring Tide Institute", "Version 0."));
        AtomicBoolean isOver = new AtomicBoolean();
        Thread readers = Thread.ofPlatform().start(() -> {
            while (!isOver.get()) {
                get(Sitemap.partner(tenant.slug()));
            }
        });
        try {
            for (int version = 1; version <= 8; version++) {
                world.publish(tenant, content("Spring Tide Institute", "Version " + version + "."));
                assertThat(text(get(Sitemap.partner(tenant.slug())))).contains("Version " + version + ".");
            }
        } finally {
            isOver.set(true);
            readers.join();
        }
    }

    @Test
    @Tag("BR-31")
    void needsNoCookieAndNoScript() {
        Tenant tenant = published("Skerry Institute");
        for (String address : new String[] {"/", "/?q=skerry", Sitemap.partner(tenant.slug()), "/nothing/here"}) {
            HttpResponse<byte[]> answer = get(address);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(address).isEmpty();
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(address)
                    .isPresent();
            Document document = document(answer);
            assertThat(document.select("h1")).as(address).hasSize(1);
            assertThat(document.select("[style], [onclick]")).as(address).isEmpty();
            assertThat(document.select("form[role=search][method=get][action=/] input[name=q]")
                            .size())
                    .as(address)
                    .isLessThanOrEqualTo(1);
        }
        assertThat(document(get("/?q=skerry")).select(".result__name a").attr("href"))
                .isEqualTo(Sitemap.partner(tenant.slug()));
    }

    @Test
    void saysTheWholeProfileAndWhatMachinesAsk() {
        Tenant tenant = published("Lagoon Institute");

        Document document = document(get(Sitemap.partner(tenant.slug())));

        assertThat(document.select("link[rel=canonical]").attr("href")).endsWith(Sitemap.partner(tenant.slug()));
        assertThat(document.select("meta[name=description]").attr("content")).contains("Lagoon Institute");
        assertThat(document.select("meta[property^=og:]")).hasSizeGreaterThan(3);
        assertThat(document.select("meta[name=robots]")).isEmpty();
        assertThat(document.select("main").text())
                .contains(
                        "Facility Rental", "Rooms by the month.", "Start-ups and biotechnology companies", "Singapore");
        JsonNode data = JsonMapper.shared()
                .readTree(document.select("script[type=application/ld+json]")
                        .first()
                        .data())
                .path("@graph")
                .path(2);
        assertThat(data.path("@type").asString()).isEqualTo("ResearchOrganization");
        assertThat(data.path("makesOffer").path(0).path("name").asString()).isEqualTo("Facility Rental");
    }

    @Test
    void saysThatNothingHasChanged() {
        Tenant tenant = published("Sound Institute");
        for (String coding : new String[] {"identity", "gzip"}) {
            HttpResponse<byte[]> first = get(Sitemap.partner(tenant.slug()), "Accept-Encoding", coding);
            String entityTag = first.headers().firstValue("ETag").orElseThrow();

            HttpResponse<byte[]> second =
                    get(Sitemap.partner(tenant.slug()), "Accept-Encoding", coding, "If-None-Match", entityTag);

            assertThat(entityTag).startsWith("\"").endsWith("\"");
            assertThat(second.statusCode()).isEqualTo(304);
            assertThat(second.body()).isEmpty();
            assertThat(second.headers().firstValue("ETag")).contains(entityTag);
        }
        assertThat(get(Sitemap.partner(tenant.slug()), "If-None-Match", "\"another\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void sendsTheSameBytesZipped() throws IOException {
        HttpResponse<byte[]> zipped = get("/", "Accept-Encoding", "br, gzip;q=0.8");

        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(zipped.headers().firstValue("Vary")).contains("Accept-Encoding");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes();
        assertThat(plain).startsWith("<!doctype html>".getBytes(StandardCharsets.UTF_8));
        assertThat(get("/", "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void leadsOnWhereAnAddressWasWrittenInCapitals() {
        Slug slug = published("Capital Institute").slug();
        assertThat(movedTo("/partners/" + slug.value().toUpperCase(Locale.ROOT)))
                .isEqualTo(Sitemap.partner(slug));
        assertThat(movedTo("/favicon.ico")).isEqualTo("/icons/favicon.svg");
        assertThat(get("/icons/favicon.svg").statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("BR-32")
    void tellsApartWhatNeverWasWhatIsGoneAndWhatHasMoved() {
        Tenant withdrawn = published("Ebb Institute");
        Tenant renamed = published("Flood Institute");
        Slug now = new Slug("now-" + renamed.slug());
        world.as(world.platformAdmin(), () -> {
            register.withdraw(withdrawn.id());
            register.changeAddress(renamed.id(), now);
        });

        assertThat(get("/partners/none-of-these").statusCode()).isEqualTo(404);
        assertThat(get("/partners/UPPER").statusCode()).isEqualTo(404);
        assertThat(get(Sitemap.partner(withdrawn.slug())).statusCode()).isEqualTo(410);
        assertThat(text(get("/?q=ebb"))).doesNotContain("Ebb Institute");
        HttpResponse<byte[]> moved = get(Sitemap.partner(renamed.slug()));
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).contains(Sitemap.partner(now));
        assertThat(text(get(Sitemap.partner(now)))).contains("About Flood Institute.");
    }

    @Test
    @Tag("BR-151")
    void leadsEveryFormerAddressToWhereThePartnerIs() {
        Tenant tenant = published("Oxbow Institute");
        Slug first = tenant.slug();
        Slug second = new Slug("second-" + first);
        Slug third = new Slug("third-" + first);
        move(tenant, second);
        move(tenant, third);

        assertThat(movedTo(Sitemap.partner(first))).isEqualTo(Sitemap.partner(third));
        assertThat(movedTo(Sitemap.partner(second))).isEqualTo(Sitemap.partner(third));
        assertThat(movedTo(Sitemap.introductionRequest(first, "facility-rental")))
                .isEqualTo(Sitemap.introductionRequest(third, "facility-rental"));
        assertThat(movedTo(Sitemap.introductionSent(first, "facility-rental")))
                .isEqualTo(Sitemap.introductionSent(third, "facility-rental"));
        assertThat(movedTo(Sitemap.outOfDate(second))).isEqualTo(Sitemap.outOfDate(third));

        world.as(world.platformAdmin(), () -> publishing.unpublish(tenant.id(), "Under repair."));
        assertThat(movedTo(Sitemap.partner(first))).isEqualTo(Sitemap.partner(third));
        assertThat(get(Sitemap.partner(third)).statusCode()).isEqualTo(404);

        move(tenant, first);
        world.publish(tenant, content("Oxbow Institute", "Back at its first address."));
        assertThat(text(get(Sitemap.partner(first)))).contains("Back at its first address.");
        assertThat(movedTo(Sitemap.partner(third))).isEqualTo(Sitemap.partner(first));

        world.as(world.platformAdmin(), () -> register.withdraw(tenant.id()));
        for (Slug gone : new Slug[] {first, second, third}) {
            assertThat(get(Sitemap.partner(gone)).statusCode()).as(gone.value()).isEqualTo(410);
        }
    }

    @Test
    @Tag("BR-151")
    void publishesAtTheNewAddressWhatWasApprovedAtTheOld() {
        Tenant tenant = published("Meander Institute");
        Slug now = new Slug("now-" + tenant.slug());
        move(tenant, now);

        ProfilePublished overtaken = new ProfilePublished(
                tenant.id(), tenant.slug(), 2, content("Meander Institute", "Overtaken."), Instant.EPOCH);
        Reach.tenant(tenant.id())
                .run(() -> transactions.executeWithoutResult(transaction -> events.publishEvent(overtaken)));

        assertThat(text(get(Sitemap.partner(now)))).contains("Overtaken.");
        assertThat(movedTo(Sitemap.partner(tenant.slug()))).isEqualTo(Sitemap.partner(now));
    }

    @Test
    @Tag("BR-152")
    void refusesAddressesThatAreOrWereAnothersOrTheSites() {
        Tenant tenant = world.tenant("Levee Institute");
        Tenant other = published("Dyke Institute");
        Slug former = other.slug();
        Slug now = new Slug("now-" + former);
        move(other, now);

        for (Slug refused : new Slug[] {former, now, new Slug("workspace"), tenant.slug()}) {
            assertThatThrownBy(() -> move(tenant, refused)).as(refused.value()).isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> world.as(world.platformAdmin(), () -> onboarding.createPartner("A newcomer", former)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("was another partner");
        assertThat(movedTo(Sitemap.partner(former))).isEqualTo(Sitemap.partner(now));
    }

    @Test
    void doesNotListAWithdrawnPartnerAgain() {
        Tenant tenant = published("Neap Institute");
        world.as(world.platformAdmin(), () -> register.withdraw(tenant.id()));

        ProfilePublished tooLate = new ProfilePublished(
                tenant.id(), tenant.slug(), 2, content("Neap Institute", "Too late."), Instant.EPOCH);
        Reach.tenant(tenant.id())
                .run(() -> transactions.executeWithoutResult(transaction -> events.publishEvent(tooLate)));

        assertThat(get(Sitemap.partner(tenant.slug())).statusCode()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing", "/a/b/c", "/partners/x/y", "/index.php", "/css/../x", "/.env", "/apis", "//x", "/%00"
            })
    void saysOfUnknownAddressesThatNothingIsThere(String address) {
        assertThat(get(address).statusCode()).as(address).isIn(404, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/partners/%00", "/partners/a%0Ab", "/partners/%2e%2e", "/partners/a%3Bb", "/partners/%25zz"})
    @DisplayName("Point 9.25: an address that nobody can mean is answered with a page of ours")
    void answersAddressesThatNobodyCanMeanWithAPage(String address) {
        HttpResponse<byte[]> answer = get(address, "Accept", "text/html");

        assertThat(answer.statusCode()).isIn(400, 404);
        Document page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
        assertThat(page.select("h1").text())
                .matches("There is no page at this address|This request cannot be answered");
        assertThat(page.select("a[href]")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/introductions", "/introductions/cut/off", "/invitations"})
    void leadsOnFromALinkThatWasCutInTwo(String address) {
        HttpResponse<byte[]> answer = get(address, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        Document page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
        assertThat(page.select("h1").text()).isEqualTo("There is no page at this address");
        assertThat(page.text()).contains("open it again from the message");
    }

    @Test
    void saysInItsOwnPageThatARequestCannotBeAnswered() throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/alerts/sent"))
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("This request cannot be answered");
    }

    @Test
    void leavesToOthersWhatIsTheirs() {
        assertThat(get("/login").statusCode()).isEqualTo(200);
        assertThat(get("/workspace").statusCode()).isEqualTo(302);
        assertThat(get("/media/unknown").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%00", "q=%27%22%25%5C", "page=x&sort=%27", "kind=%3Cscript%3E", "&&=", "q=%ff"})
    void answersHostileQuestions(String query) {
        assertThat(get("/?" + query).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "'",
                "%",
                "\\",
                "\"\"\"\"",
                "'; drop table listing; --",
                "' or '1'='1",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</title><script>alert(1)</script>",
                "{{7*7}} ${7*7} #{7*7}",
                "\u0000actris\u0000",
                "\u202Egnp.exe",
                "\uD800",
                "معهد القاهرة",
                "東京細胞研究所",
                "מכון חיפה",
                "💊💊",
                "-\"",
                "or or -or",
                "../../etc/passwd"
            })
    void answersHostileWordsAsTextOnly(String words) {
        for (String typed : List.of(words, words.repeat(10_000 / words.length()))) {
            String query = "?q=" + UriUtils.encode(typed, StandardCharsets.UTF_8);
            HttpResponse<byte[]> page = get("/" + query);
            HttpResponse<byte[]> api = get("/api/v1/partners" + query);

            assertThat(page.statusCode()).as(typed).isIn(200, 400, 414);
            assertThat(api.statusCode()).as(typed).isIn(200, 400, 414);
            assertThat(document(page).select("script:not([src]), img[onerror]"))
                    .as(typed)
                    .isEmpty();
            assertThat(document(page).select("title")).as(typed).hasSize(1);
            if (api.statusCode() == 200) {
                assertThat(JsonMapper.shared().readTree(api.body()).isObject())
                        .as(typed)
                        .isTrue();
            }
        }
    }

    @Test
    void cutsALongQuestionAndSaysSo() {
        HttpResponse<byte[]> answer = get("/?q=" + "x".repeat(10_000));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).contains("Only the first 200 characters");
    }

    @Test
    void showsWhatWasTypedAsTextOnly() {
        HttpResponse<byte[]> answer = get("/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");

        assertThat(document(answer).select("script:not([src])")).isEmpty();
        assertThat(document(answer).select("input[name=q]").val()).isEqualTo("\"><script>alert(1)</script>");
    }

    @Test
    void letsBrowsersKeepStylesForEver() {
        String style = document(get("/")).select("link[rel=stylesheet]").attr("href");

        HttpResponse<byte[]> answer = get(style, "Accept-Encoding", "gzip");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(get("/css/tokens.css?v=000000000000")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .doesNotContain("immutable");
    }

    private void move(Tenant tenant, Slug to) {
        world.as(world.platformAdmin(), () -> register.changeAddress(tenant.id(), to));
    }

    private String movedTo(String address) {
        HttpResponse<byte[]> answer = get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(301);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private Tenant published(String name) {
        return world.published(name, content(name, "About " + name + "."));
    }

    private static ProfileContent content(String name, String overview) {
        return World.content(name, overview);
    }

    private HttpResponse<byte[]> get(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), ofByteArray());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static Document document(HttpResponse<byte[]> answer) {
        return Jsoup.parse(text(answer));
    }
}
