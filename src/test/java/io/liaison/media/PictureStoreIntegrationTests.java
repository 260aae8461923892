package io.liaison.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.base.InvalidInput;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.Sitemap;
import io.liaison.database.Reach;
import io.liaison.media.drawing.HostilePictures;
import io.liaison.media.drawing.PictureFixtures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RealDatabase
class PictureStoreIntegrationTests {

    @Autowired
    PictureStore store;

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactionManager;

    @LocalServerPort
    int port;

    World.Tenant tenant;

    @Test
    void keepsEqualPicturesOnce() {
        StoredPicture first = stored(PictureFixtures.png(420, 210));
        StoredPicture second = stored(PictureFixtures.png(420, 210));

        assertThat(second).isEqualTo(first);
        assertThat(jdbc.sql("select count(*) from media where sha256 = ?")
                        .param(first.sha256())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void takesNothingFromVisitorsAndForNoPartnerButTheirOwn() {
        byte[] upload = PictureFixtures.png(100, 100);
        PartnerId another = world.tenant("Alder Institute").id();

        assertThatExceptionOfType(NothingHere.class).isThrownBy(() -> store.store(another, upload, "picture.png"));
        assertThatExceptionOfType(NothingHere.class)
                .isThrownBy(() -> world.as(tenant().editor(), () -> store.store(another, upload, "picture.png")));
    }

    @Test
    @Tag("BR-351")
    void aHostileUploadIsRefusedWithinTheBudgetAndHarmsNoOther() {
        byte[] hostile = HostilePictures.pathOf600000Segments();
        World.Tenant another = world.tenant("Alder Institute");
        CompletableFuture<StoredPicture> refused = CompletableFuture.supplyAsync(() -> stored(hostile));

        StoredPicture good =
                world.as(another.editor(), () -> store.store(another.id(), PictureFixtures.png(440, 210), "good.png"));

        assertThat(good.width()).isEqualTo(440);
        assertThat(refused)
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(InvalidInput.class)
                .withMessageContaining("too elaborate");
    }

    @Test
    @Tag("BR-352")
    void aPartnerHasItsShareOfPicturesAndNoMore() {
        jdbc.sql("""
                        insert into media (sha256, media_type, bytes, width, height)
                        select encode(sha256(('full ' || number)::bytea), 'hex'), 'image/png', '\\x00', 1, 1
                          from generate_series(1, 500) as number""").update();
        Reach.tenant(tenant().id()).run(() -> new TransactionTemplate(transactionManager)
                .executeWithoutResult(started ->
                        jdbc.sql("""
                                insert into picture_use (partner_id, sha256, used_in, noted_at)
                                select :partner, encode(sha256(('full ' || number)::bytea), 'hex'), 'upload', now()
                                  from generate_series(1, 500) as number""").param("partner", tenant().id().value()).update()));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> stored(PictureFixtures.png(450, 210)))
                .withMessageContaining("has 500 pictures")
                .withMessageContaining("after a week");
    }

    @ParameterizedTest
    @CsvSource({"1, 96", "96, 96", "97, 192", "300, 320", "321, 500", "5000, 500"})
    void findsTheSmallestWidthThatFillsThePlaceAndNeverALargerPicture(int asked, int got) throws IOException {
        StoredPicture picture = stored(PictureFixtures.png(500, 250));

        PictureFile file = store.find(picture.sha256(), OptionalInt.of(asked)).orElseThrow();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.bytes()));
        assertThat(file.width()).isEqualTo(got).isEqualTo(image.getWidth());
        assertThat(image.getHeight()).isEqualTo(got / 2);
    }

    @Test
    void makesARenditionOnce() {
        StoredPicture picture = stored(PictureFixtures.png(510, 260));

        byte[] first =
                store.find(picture.sha256(), OptionalInt.of(192)).orElseThrow().bytes();
        byte[] second =
                store.find(picture.sha256(), OptionalInt.of(192)).orElseThrow().bytes();

        assertThat(second).isEqualTo(first);
        assertThat(jdbc.sql("select bytes from media_rendition where sha256 = ? and width = 192")
                        .param(picture.sha256())
                        .query(byte[].class)
                        .single())
                .isEqualTo(first);
    }

    @Test
    void findsNothingUnderAnUnknownHash() {
        assertThat(store.find("0".repeat(64), OptionalInt.of(96))).isEmpty();
    }

    @Test
    void isDeliveredForKeepsThroughAllFilters() throws Exception {
        StoredPicture picture = stored(PictureFixtures.png(430, 220));
        URI address = URI.create("http://localhost:" + port + Sitemap.media(picture.sha256()));

        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> whole =
                    browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
            String tag = whole.headers().firstValue("ETag").orElseThrow();
            HttpResponse<byte[]> again = browser.send(
                    HttpRequest.newBuilder(address).header("If-None-Match", tag).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            HttpResponse<byte[]> head = browser.send(
                    HttpRequest.newBuilder(address).HEAD().build(), HttpResponse.BodyHandlers.ofByteArray());

            assertThat(whole.statusCode()).isEqualTo(200);
            assertThat(whole.headers().allValues("Cache-Control"))
                    .containsExactly("public, max-age=31536000, immutable");
            assertThat(whole.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'");
            assertThat(whole.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(whole.headers().allValues("Pragma")).isEmpty();
            assertThat(whole.headers().allValues("Expires")).isEmpty();
            assertThat(whole.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.headers().allValues("Cache-Control"))
                    .containsExactly("public, max-age=31536000, immutable");
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
        }
    }

    @Test
    void answersNotFoundForAnUnknownPicture() throws Exception {
        URI address = URI.create("http://localhost:" + port + Sitemap.media("0".repeat(64)));

        try (HttpClient browser = HttpClient.newHttpClient()) {
            assertThat(browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private StoredPicture stored(byte[] upload) {
        return world.as(tenant().editor(), () -> store.store(tenant().id(), upload, "picture.png"));
    }

    private World.Tenant tenant() {
        if (tenant == null) {
            tenant = world.tenant("Picture Institute");
        }
        return tenant;
    }
}
