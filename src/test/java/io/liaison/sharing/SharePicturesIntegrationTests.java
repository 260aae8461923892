package io.liaison.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the page that names a picture to the picture. */
@RealDatabase
class SharePicturesIntegrationTests {

    @Autowired
    World world;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @Tag("BR-202")
    void areNamedByEachPageAndAgainOtherwiseOnceThePartnerChanges() throws Exception {
        Tenant partner = world.published("Pictured Institute", World.content("Pictured Institute", "What we do."));
        String before = pictureOf(Sitemap.partner(partner.slug()));
        HttpResponse<byte[]> picture = get(before, "Accept-Encoding", "gzip");

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("content-type")).contains("image/png");
        assertThat(picture.headers().map()).doesNotContainKeys("set-cookie", "content-encoding");
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.body())).getWidth())
                .isEqualTo(1200);
        String tag = picture.headers().firstValue("etag").orElseThrow();
        assertThat(get(before, "If-None-Match", tag).statusCode()).isEqualTo(304);

        world.publish(partner, World.content("Repainted Institute", "What we do."));
        String after = pictureOf(Sitemap.partner(partner.slug()));
        assertThat(after).isNotEqualTo(before);
        assertThat(get(after).headers().firstValue("etag"))
                .isPresent()
                .isNotEqualTo(picture.headers().firstValue("etag"));
    }

    @Test
    void everyOtherPageHasThePictureOfTheDirectory() throws Exception {
        String picture = pictureOf("/");

        assertThat(picture).startsWith("/og.png?v=");
        assertThat(get(picture).headers().firstValue("content-type")).contains("image/png");
        assertThat(get("/og/no-such-partner.png").statusCode()).isEqualTo(404);
    }

    private String pictureOf(String page) throws Exception {
        Document document = Jsoup.parse(new String(get(page).body(), StandardCharsets.UTF_8));
        assertThat(document.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        assertThat(document.select("meta[property=og:image:width]").attr("content"))
                .isEqualTo("1200");
        assertThat(document.select("meta[property=og:image:alt]").attr("content"))
                .isNotBlank();
        URI address = URI.create(document.select("meta[property=og:image]").attr("content"));
        return address.getPath() + "?" + address.getQuery();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return client.send(
                (headers.length > 0 ? request.headers(headers) : request).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
