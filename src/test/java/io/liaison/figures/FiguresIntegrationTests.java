package io.liaison.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.PartnerId;
import io.liaison.base.Sitemap;
import io.liaison.delivery.Reading;
import io.liaison.delivery.Reading.Found;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a request to the figures that the platform and the partner read. */
@RealDatabase
class FiguresIntegrationTests {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

    @Autowired
    World world;

    @Autowired
    Figures figures;

    @Autowired
    Writing writing;

    @Autowired
    Ledger ledger;

    @Autowired
    Tidying tidying;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "quark";

    @Test
    @Tag("BR-196")
    @Tag("BR-197")
    @Tag("BR-199")
    void tellThePartnerAndThePlatformHowOftenItsPageAndItsOfferWereOpened() throws Exception {
        Tenant partner = world.published("Counted Institute", World.content("Counted Institute", "What we do."));
        Tenant other = world.published("Other Institute", World.content("Other Institute", "What we do."));
        String page = Sitemap.partner(partner.slug());
        String form = Sitemap.introductionRequest(partner.slug(), "facility-rental");
        HttpResponse<String> first = get(page, "User-Agent", FIREFOX);
        assertThat(first.headers().map()).doesNotContainKey("set-cookie");
        get(
                page,
                "User-Agent",
                FIREFOX,
                "If-None-Match",
                first.headers().firstValue("etag").orElseThrow());
        get(page, "User-Agent", "Googlebot/2.1");
        get(page, "User-Agent", FIREFOX, "Sec-Purpose", "prefetch");
        head(page);
        get(form, "User-Agent", FIREFOX);
        get(form, "User-Agent", "Googlebot/2.1");
        writing.write();
        get(page, "User-Agent", FIREFOX);
        writing.write();

        PartnerFigures own = world.as(partner.admin(), () -> figures.ofPartner(partner.id(), Period.WEEK));
        assertThat(own.days()).hasSize(7).last().satisfies(today -> {
            assertThat(today.profiles()).isEqualTo(3);
            assertThat(today.callsToAction()).isEqualTo(1);
        });
        assertThat(own.offers()).singleElement().satisfies(offer -> {
            assertThat(offer.title()).isEqualTo("Facility Rental");
            assertThat(offer.callsToAction()).isEqualTo(1);
        });
        assertThat(world.as(other.admin(), () -> figures.ofPartner(other.id(), Period.WEEK))
                        .days())
                .allMatch(day -> day.profiles() + day.callsToAction() == 0);
        assertThat(ofPlatform().partners()).contains(new PartnerLine(partner.id(), "Counted Institute", 3, 1));
    }

    @Test
    @Tag("BR-196")
    void addUpOverNodesAndCountNothingTwiceAfterAnError() {
        PartnerId partner = new PartnerId(UUID.randomUUID());
        Map<Reading, Long> counted = Map.of(new Reading.Profile(partner), 5L);
        Batch unsure = Batch.of(today(), counted);
        ledger.write(unsure);
        ledger.write(unsure);
        ledger.write(Batch.of(today(), counted));

        assertThat(ofPlatform().partners()).contains(new PartnerLine(partner, "Not live any more", 10, 0));
    }

    @Test
    @Tag("BR-195")
    @Tag("BR-198")
    void tellWhatWasAskedOftenAndNotFoundAndNothingAskedOnce() throws Exception {
        String rare = word + "rare";
        for (int time = 0; time < AskedWords.OFTEN; time++) {
            get("/?q=" + word, "User-Agent", FIREFOX);
        }
        get("/?q=" + rare, "User-Agent", FIREFOX);
        get("/?q=" + word + "&page=2", "User-Agent", FIREFOX);
        writing.write();

        assertThat(ofPlatform().gaps())
                .filteredOn(gap -> gap.words().contains(word))
                .singleElement()
                .isEqualTo(new AskedLine(word, 3, 1, Found.NOTHING, today()));
        assertThat(ofPlatform().days().getLast().withoutResult()).isGreaterThanOrEqualTo(4);

        jdbc.sql("update asked_words set day = ? where words in (?, ?)")
                .params(Date.valueOf(today().minusDays(31)), word, rare)
                .update();
        tidying.tidy();
        assertThat(jdbc.sql("select words from asked_words where words in (?, ?)")
                        .params(word, rare)
                        .query(String.class)
                        .list())
                .containsExactly(word);
    }

    private PlatformFigures ofPlatform() {
        return world.as(world.platformAdmin(), () -> figures.ofPlatform(Period.QUARTER));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .headers(headers)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void head(String path) throws Exception {
        client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("User-Agent", FIREFOX)
                        .HEAD()
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }
}
