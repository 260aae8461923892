package io.liaison.choosing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.content.Audience;
import io.liaison.content.CallToAction;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.partners.PartnerRegister;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The three questions and the comparison as a browser without script gets them. */
@RealDatabase
class ChoosingPagesIntegrationTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    PartnerRegister register;

    @Test
    @Tag("BR-31")
    @Tag("BR-173")
    void threeLinksLeadToAnOfferWithItsReasons() {
        Tenant tenant = world.published(
                "Brackwater Institute",
                content(
                        "Brackwater Institute",
                        "market-entry",
                        "investors",
                        "Entry to the market of **tidal** power."));

        Document first = document("/match");
        assertThat(first.select("link[rel=canonical]").attr("href")).endsWith("/match");
        Document second = document(linkTo(first, "who=investors"));
        Document third = document(linkTo(second, "stage=market"));
        Document result = document(linkTo(third, "need=not-sure"));

        assertThat(result.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(result.select("link[rel=canonical]")).isEmpty();
        assertThat(result.select(".matched .result").stream()
                        .filter(card -> card.text().contains("Brackwater"))
                        .findFirst())
                .hasValueSatisfying(card -> assertThat(card.text())
                        .contains(
                                "For investors.",
                                "Market entry, which suits a product on the market.",
                                "In Singapore."));
        assertThat(result.select("a[data-shortlist=" + tenant.slug() + "/way]").attr("href"))
                .isEqualTo(Sitemap.compare(tenant.slug(), "way"));
        assertThat(result.select("a[href^=/?audience=investors]")).hasSize(1);
    }

    @Test
    @Tag("BR-175")
    @Tag("BR-176")
    void comparesWhatIsLiveAndSaysWhatIsNot() {
        Tenant one =
                world.published("Skua Institute", content("Skua Institute", "training", "investors", "A **course**."));
        Tenant other = world.published(
                "Tern Institute",
                content("Tern Institute", "training", "hospitals-and-clinics", "<script>alert(1)</script>"));
        Tenant gone =
                world.published("Auk Institute", content("Auk Institute", "training", "investors", "Flightless."));
        world.as(world.platformAdmin(), () -> register.withdraw(gone.id()));

        String address = "/compare?offer=" + one.slug() + "/way&offer=" + other.slug() + "/way&offer=" + gone.slug()
                + "/way&offer=" + one.slug() + "/way&offer=" + one.slug() + "/none";
        Document page = document(address);

        assertThat(page.select("thead th[scope=col]")).hasSize(2);
        assertThat(page.select("tbody th[scope=row]").eachText())
                .contains("Partner", "What it is", "Kind of offer The same for all");
        assertThat(page.select("tbody strong").eachText()).contains("course");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select(".compare__notices p").eachText())
                .anyMatch(notice -> notice.contains(gone.slug().value()) && notice.contains("withdrawn"))
                .anyMatch(notice -> notice.contains("none") && notice.contains("not there any more"))
                .anyMatch(notice -> notice.contains("more than once"));
        assertThat(page.select("a[href*=show=differences]")).hasSize(1);
        assertThat(document(page.select("a[href*=show=differences]").attr("href"))
                        .select("tbody th[scope=row]")
                        .eachText())
                .doesNotContain("Kind of offer The same for all");
    }

    @Test
    void findsAnOfferToAddWithAPlainForm() {
        Tenant one =
                world.published("Gannet Institute", content("Gannet Institute", "training", "investors", "Diving."));
        Tenant other = world.published(
                "Petrel Institute", content("Petrel Institute", "training", "investors", "Studies procellariology."));

        Document form = document("/compare?offer=" + one.slug() + "/way");
        assertThat(form.select("form[method=get][action=/compare] input[type=hidden][name=offer]")
                        .attr("value"))
                .isEqualTo(one.slug() + "/way");
        Document found = document("/compare?offer=" + one.slug() + "/way&find=procellariology");
        Document both = document(found.select(".compare__found a.button").attr("href"));

        assertThat(both.select("thead th").eachText()).hasSize(2);
        assertThat(both.select("tbody a").eachAttr("href")).contains(Sitemap.partner(other.slug()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/match?who=%3Cscript%3Ealert(1)%3C/script%3E&stage='&need=%00",
                "/match?who=&who=%ff%fe&stage=%25&%26=%3D",
                "/compare?offer=%3Cscript%3E&offer=a/b/c&offer=..%2F..%2F&find=%3Cscript%3Ealert(1)%3C/script%3E%00%27%22%25",
                "/compare?find=%E2%80%AEevil%D7%A9"
            })
    void answersHostileAddressesCalmly(String address) {
        HttpResponse<String> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>alert");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private static ProfileContent content(String name, String kind, String audience, String description) {
        Offer offer = new Offer(
                "way",
                "Way of " + name,
                kind,
                description,
                "Everything",
                "Nothing",
                "",
                List.of(new Audience(audience, "")),
                List.of("singapore"),
                new CallToAction.OurForm());
        return new ProfileContent(
                name,
                "",
                "What " + name + " does, in one line.",
                "What it does.",
                null,
                "https://www.example.org/",
                "research-institute",
                List.of("biomanufacturing"),
                List.of("singapore"),
                "2020",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(offer));
    }

    private static String linkTo(Document page, String part) {
        return page.select("main a[href*=" + part + "]").attr("href");
    }

    private Document document(String address) {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String address) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
