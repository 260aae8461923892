package io.liaison.profile.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.liaison.base.NothingHere;
import io.liaison.base.Slug;
import io.liaison.content.Audience;
import io.liaison.content.CallToAction;
import io.liaison.content.Contact;
import io.liaison.content.ContentJson;
import io.liaison.content.CoreValue;
import io.liaison.content.FormTemplate;
import io.liaison.content.FormTemplates;
import io.liaison.content.NewsItem;
import io.liaison.content.Offer;
import io.liaison.content.Picture;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import io.liaison.content.Term;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import io.liaison.markup.Node;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ProfilePagesTests {

    private static final Slug SLUG = new Slug("tern");
    private static final Picture PICTURE = new Picture("a".repeat(64), 800, 600, "A tern on a post");

    private final Vocabularies vocabularies = mock(Vocabularies.class);
    private final FormTemplates forms = mock(FormTemplates.class);
    private final ProfilePages pages = pages("false");

    @Test
    void saysEverythingAProfileSays() {
        when(vocabularies.terms(Vocabulary.AUDIENCE))
                .thenReturn(List.of(new Term(Vocabulary.AUDIENCE, "investors", "Investors", false)));

        Element page = show(full(new CallToAction.OurForm()));

        assertThat(page.select("h1").text()).isEqualTo("Tern Institute (TERN)");
        assertThat(page.text())
                .contains(
                        "Watches terns.",
                        "A long overview",
                        "20 April 2020",
                        "A sky with terns",
                        "Count them all",
                        "Patience: it pays",
                        "Hides",
                        "Glass fronts",
                        "14 Sept 2026",
                        "They are back",
                        "Ada Perch",
                        "Visits",
                        "Investors",
                        "with binoculars",
                        "What TERN provides",
                        "What the client provides",
                        "Key advantage",
                        "public since 3 October 2026");
        assertThat(page.select("img.section__picture").attr("alt")).isEqualTo("A tern on a post");
        assertThat(page.select("img.section__picture").attr("loading")).isEqualTo("lazy");
        assertThat(page.select("a[href='mailto:ada@tern.example'], a[href='tel:+6512345678']"))
                .hasSize(2);
        assertThat(page.select(".toc a").eachAttr("href"))
                .allSatisfy(place -> assertThat(page.select(place)).as(place).hasSize(1));
    }

    @Test
    @Tag("BR-153")
    void saysWhatElseAPartnerIsCalled() {
        Element page = show(ProfileContent.named("Tern Institute").knownAs(List.of("Seabird Station", "Sternwarte")));

        assertThat(page.select("dl.facts").text()).isEqualTo("Also known as Seabird Station, Sternwarte");
    }

    @Test
    @Tag("BR-162")
    void showsTheOffersForOneAudience() {
        ProfileContent profile = offering("investors", "hospitals", "investors");
        Publicity publicity = Publicity.since(Instant.EPOCH);

        Element chosen = html(pages.page(SLUG, profile, publicity, "investors").main());
        assertThat(chosen.select(".offer")).hasSize(2);
        assertThat(chosen.select(".suits__result").text()).isEqualTo("2 of 3 ways, suitable for investors");
        assertThat(chosen.select(".suits a").eachAttr("href"))
                .containsExactly(
                        "/partners/tern#ways",
                        "/partners/tern?for=investors#ways",
                        "/partners/tern?for=hospitals#ways");

        assertThat(html(pages.page(SLUG, profile, publicity, "nobody").main()).select(".offer"))
                .hasSize(3);
        assertThat(html(pages.markup(SLUG, profile, null)).select(".offer, .suits"))
                .as("a preview shows all, and nothing to choose")
                .hasSize(3);
    }

    @Test
    @Tag("BR-282")
    @DisplayName("Point 9.17: a demonstration says that it is one, and claims no partner's word")
    void saysInADemonstrationThatItIsOne() {
        ProfilePages demonstration = pages("true");
        Publicity publicity = Publicity.since(Instant.EPOCH);
        ProfileContent real = ContentJson.read(ContentJson.write(full(new CallToAction.OurForm()))
                .replace("https://www.tern.example/", "https://www.terns.org/"));

        String page = html(demonstration.page(SLUG, real, publicity).main()).text();
        assertThat(page)
                .contains("Demonstration: TERN has neither written nor checked what is said of it here.")
                .doesNotContain("Checked by the partner", "Written by TERN");
        assertThat(html(pages.page(SLUG, real, publicity).main()).text())
                .contains("Checked by the partner")
                .doesNotContain("Demonstration", "ictitious");
        assertThat(html(demonstration.page(SLUG, invented(), publicity).main()).text())
                .contains("Fictitious: Tern Institute is invented for a demonstration");
    }

    @Test
    @Tag("BR-283")
    @DisplayName("Point 9.17: in a demonstration no button and no link leads to an invented host")
    void leadsInADemonstrationToNoInventedHost() {
        ProfilePages demonstration = pages("true");
        Publicity publicity = Publicity.since(Instant.EPOCH);

        for (CallToAction way : List.of(
                new CallToAction.ExternalSite("https://www.example.org/join"),
                new CallToAction.Email("desk@tern.example"))) {
            Element page = html(demonstration.page(SLUG, full(way), publicity).main());
            assertThat(page.select("a[href*=example]").eachAttr("href")).isEmpty();
            assertThat(page.select(".offer .button--primary")).isEmpty();
            assertThat(page.select(".offer__hint").text()).contains("A demonstration leads to no invented site");
        }
        assertThat(html(demonstration.page(SLUG, invented(), publicity).main()).text())
                .doesNotContain("Visit ");
    }

    private static ProfileContent invented() {
        return ContentJson.read(ContentJson.write(ProfileContent.named("Tern Institute"))
                .replace("\"website\":\"\"", "\"website\":\"https://www.tern.example/\""));
    }

    private ProfilePages pages(String isDemo) {
        return new ProfilePages(
                vocabularies,
                forms,
                PublicPageFixtures.installation(new MockEnvironment().withProperty("liaison.demo", isDemo)));
    }

    @Test
    void leavesOutWhatIsEmpty() {
        Element page = show(ProfileContent.named("Tern Institute"));

        assertThat(page.select("section, dl, h2:not(.toc__title), .offer, img")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Tern Institute");
        assertThat(page.select(".logo").text()).isEqualTo("TE");
    }

    @Test
    void opensHeadingsWithoutAGap() {
        List<Integer> levels = show(full(new CallToAction.OurForm())).select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();

        for (int index = 1; index < levels.size(); index++) {
            assertThat(levels.get(index)).isLessThanOrEqualTo(levels.get(index - 1) + 1);
        }
    }

    @Test
    @Tag("BR-33")
    void buildsEachCallToActionFromItsKind() {
        when(forms.all())
                .thenReturn(List.of(new FormTemplate(
                        "form", "Form", "https://forms.example/x", Map.of("f1", "{acronym}: {offer}"))));

        assertThat(action(new CallToAction.OurForm())).isEqualTo("/partners/tern/introductions/hide");
        assertThat(action(new CallToAction.HostedForm("form")))
                .isEqualTo("https://forms.example/x?f1=TERN%3A%20A%20hide%20%26%20more");
        assertThat(action(new CallToAction.ExternalSite("https://www.tern.example/ask")))
                .isEqualTo("/partners/tern/leaving/hide");
        assertThat(action(new CallToAction.Email("ask@tern.example")))
                .isEqualTo("mailto:ask@tern.example?subject=Introduction%3A%20A%20hide%20%26%20more%20%28TERN%29");
    }

    @Test
    void showsNoButtonThatLeadsNowhere() {
        assertThat(action(null)).isEmpty();
        assertThat(action(new CallToAction.HostedForm("unknown"))).isEmpty();
        assertThat(action(new CallToAction.ExternalSite("javascript:alert(1)"))).isEmpty();
        assertThat(action(new CallToAction.Email("not an address"))).isEmpty();
    }

    @Test
    void namesTheSiteAVisitorIsLeavingFor() {
        CallToAction site = new CallToAction.ExternalSite("https://www.tern.example/ask");
        ProfileContent profile = full(site);

        PublicPage notice = pages.leaving(SLUG, profile, profile.offers().getFirst());

        Element page = Jsoup.parse(notice.main().html());
        assertThat(page.select(".destination__host").text()).isEqualTo("tern.example");
        assertThat(page.select("a.button--primary").attr("href")).isEqualTo("https://www.tern.example/ask");
        assertThat(notice.isIndexed()).isFalse();
        ProfileContent own = full(new CallToAction.OurForm());
        assertThatExceptionOfType(NothingHere.class)
                .isThrownBy(() -> pages.leaving(SLUG, own, own.offers().getFirst()));
    }

    @Test
    void lettersOfTheContentStayLetters() {
        ProfileContent hostile = ProfileContent.named("<img src=x onerror=alert(1)>");

        Element page = show(hostile);

        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("<img src=x onerror=alert(1)>");
    }

    private String action(@Nullable CallToAction callToAction) {
        return show(full(callToAction)).select(".offer__foot .button").attr("href");
    }

    private Element show(ProfileContent profile) {
        return html(pages.markup(SLUG, profile, Publicity.since(Instant.parse("2026-10-03T10:00:00Z"))));
    }

    private static Element html(Node markup) {
        return Jsoup.parse(markup.html());
    }

    /** One offer for each audience. */
    private static ProfileContent offering(String... audiences) {
        List<Offer> offers = new ArrayList<>();
        for (String audience : audiences) {
            List<Audience> only = List.of(new Audience(audience, ""));
            String id = "o" + offers.size();
            offers.add(new Offer(id, "Visits " + id, "training", "", "", "", "", only, List.of(), null));
        }
        return new ProfileContent(
                "Tern Institute",
                "TERN",
                "",
                "",
                null,
                "",
                "",
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                offers);
    }

    private static ProfileContent full(@Nullable CallToAction callToAction) {
        Offer offer = new Offer(
                "hide",
                "A hide & more",
                "facility-rental",
                "A hide.\n\n# Heading\n\nMore.",
                "A roof\n\n# Heading",
                "Patience",
                "Terns",
                List.of(new Audience("investors", "with binoculars")),
                List.of("singapore"),
                callToAction);
        return new ProfileContent(
                "Tern Institute",
                "TERN",
                "Watches terns.",
                "A long overview\n\n# Heading\n\nMore.",
                PICTURE,
                "https://www.tern.example/",
                "research-institute",
                List.of("marine-science"),
                List.of("singapore"),
                "2020-04-20",
                "A sky with terns",
                List.of("Count them all"),
                List.of(new CoreValue("Patience:", "it pays")),
                List.of(new Section("s1", "Hides", "Glass fronts", PICTURE, "https://tern.example/hides")),
                List.of(new NewsItem("n1", "They are back", LocalDate.of(2026, 9, 14), "Since noon.", "")),
                List.of(new Contact("c1", "Ada Perch", "Visits", "ada@tern.example", "+65 1234 5678")),
                List.of(offer));
    }
}
