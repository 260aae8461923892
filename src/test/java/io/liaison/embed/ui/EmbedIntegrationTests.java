package io.liaison.embed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.partners.PartnerRegister;
import io.liaison.standards.Visitor;
import io.liaison.standards.WholeProfile;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RealDatabase
class EmbedIntegrationTests {

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    PartnerRegister register;

    @Test
    @Tag("BR-185")
    void mayBeFramedByAnySiteAndDoesNothingButShowItself() {
        Tenant tenant = world.published("Pier Institute", WholeProfile.named("Pier Institute"));

        HttpResponse<String> card = new Visitor(port).get(Sitemap.embed(tenant.slug()));

        assertThat(card.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors *")
                .doesNotContain("script-src");
        assertThat(card.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(card.headers().firstValue("Set-Cookie")).isEmpty();
        Document document = Jsoup.parse(card.body());
        assertThat(document.select("script, form, [style], iframe")).isEmpty();
        assertThat(document.select("a")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("http");
            assertThat(link.attr("target")).isEqualTo("_blank");
            assertThat(link.attr("rel")).isEqualTo("noopener");
        });
    }

    @Test
    void isOfferedOnThePartnersPage() {
        Tenant tenant = world.published("Mole Institute", WholeProfile.named("Mole Institute"));
        Visitor visitor = new Visitor(port);

        String code = Jsoup.parse(visitor.get(Sitemap.partner(tenant.slug())).body())
                .select("textarea[readonly]")
                .text();
        String address = Jsoup.parse(code).select("iframe").attr("src");

        assertThat(address).endsWith(Sitemap.embed(tenant.slug()));
        assertThat(visitor.get(Sitemap.embed(tenant.slug()) + "?theme=dark").body())
                .contains("embed--dark");
    }

    @Test
    @Tag("BR-183")
    void goesWithItsPartner() {
        Tenant withdrawn = world.published("Bollard Institute", World.content("Bollard Institute", "About it."));
        Tenant renamed = world.published("Fender Institute", World.content("Fender Institute", "About it."));
        Visitor visitor = new Visitor(port);
        assertThat(visitor.get(Sitemap.embed(withdrawn.slug())).statusCode()).isEqualTo(200);
        Slug now = new Slug("now-" + renamed.slug());

        world.as(world.platformAdmin(), () -> {
            register.withdraw(withdrawn.id());
            register.changeAddress(renamed.id(), now);
        });

        HttpResponse<String> gone = visitor.get(Sitemap.embed(withdrawn.slug()));
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors *");
        HttpResponse<String> moved = visitor.get(Sitemap.embed(renamed.slug()));
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location").orElseThrow()).endsWith(Sitemap.embed(now));
        assertThat(visitor.get("/embed/nobody").statusCode()).isEqualTo(404);
    }
}
