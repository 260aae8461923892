package io.liaison.standards;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.partners.PartnerRegister;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every kind of public page, as the W3C's checker and schema.org would have it. */
@RealDatabase
class PublicDocumentsIntegrationTests {

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    PartnerRegister register;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=institute&kind=facility-rental&sort=newest",
                "/?q=nothing+of+the+kind+xyzzy",
                "/?q=%22%3E%3Cscript%3E%26amp;",
                "/partners/nobody",
                "/nothing/here",
                "/match",
                "/compare",
                "/compare?offer=nobody%2Fnothing",
                "/alerts/new?q=clean+room",
                "/login-as-nobody",
                "/api",
                "/embed/nobody"
            })
    void isGoodHtmlAndGoodStructuredData(String address) {
        assertGood(address, new Visitor(port).get(address));
    }

    @Test
    void everyPageOfAPartnerIsGoodHtmlAndGoodStructuredData() {
        Tenant tenant = world.published("Standards <Institute>", WholeProfile.named("Standards <Institute>"));
        Tenant withdrawn = world.published("Withdrawn Standards", World.content("Withdrawn Standards", "About it."));
        world.as(world.platformAdmin(), () -> register.withdraw(withdrawn.id()));
        Visitor visitor = new Visitor(port);

        for (String address : List.of(
                "/?q=standards",
                Sitemap.partner(tenant.slug()),
                Sitemap.embed(tenant.slug()),
                Sitemap.compare(tenant.slug(), "our-form") + "&offer=" + tenant.slug() + "/letter",
                Sitemap.leaving(tenant.slug(), "elsewhere"),
                Sitemap.introductionRequest(tenant.slug(), "our-form"),
                Sitemap.outOfDate(tenant.slug()),
                Sitemap.partner(withdrawn.slug()),
                Sitemap.embed(withdrawn.slug()))) {
            assertGood(address, visitor.get(address));
        }
    }

    private static void assertGood(String address, HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(address)
                .startsWith("text/html");
        assertThat(HtmlChecker.violations(answer.body())).as(address).isEmpty();
        for (Element data : Jsoup.parse(answer.body()).select("script[type=application/ld+json]")) {
            assertThat(SchemaOrg.violations(data.data())).as(address).isEmpty();
        }
    }
}
