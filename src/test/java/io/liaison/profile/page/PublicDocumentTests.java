package io.liaison.profile.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.base.Installation;
import io.liaison.markup.Markup;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

class PublicDocumentTests {

    @Test
    void standsOnItsOwnWithEverythingMachinesAskFor() {
        Document document = render(page("{\"name\":\"ACTRIS\"}", true), false);

        assertThat(document.select("html").attr("lang")).isEqualTo("en");
        assertThat(document.title()).isEqualTo("A & B · Liaison");
        assertThat(document.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://liaison.example/partners/actris");
        assertThat(document.select("meta[name=description]").attr("content")).isEqualTo("What it does");
        assertThat(document.select("meta[property=og:title]").attr("content")).isEqualTo("A & B");
        assertThat(document.select("meta[name=twitter:card]")).hasSize(1);
        assertThat(document.select("meta[name=robots]")).isEmpty();
        assertThat(document.select("main h1").text()).isEqualTo("Heading");
        assertThat(document.select("[style], style")).isEmpty();
    }

    @Test
    void keepsAPageThatIsNotForSearchEnginesOutOfThem() {
        Document document = render(page(null, false), false);

        assertThat(document.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(document.select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void letsNoTextLeaveTheStructuredData() {
        Document document = render(page("{\"name\":\"</script><script>alert(1)</script>\"}", true), false);

        assertThat(document.select("script[type=application/ld+json]")).hasSize(1);
        assertThat(document.select("script:not([src])")).hasSize(1).allMatch(script -> script.data()
                .contains("\\u003c/script>"));
    }

    @Test
    void namesStylesByTheirContent() {
        Document document = render(page(null, true), false);

        assertThat(document.select("link[rel=stylesheet]").eachAttr("href"))
                .hasSize(3)
                .allMatch(address -> address.matches("/css/(tokens|public|choosing)\\.css\\?v=[0-9a-f]{12}"));
    }

    @Test
    void saysThatADemonstrationIsOne() {
        assertThat(render(page(null, true), true).select("footer").text()).contains("demonstration");
        assertThat(render(page(null, true), false).select("footer").text()).doesNotContain("demonstration");
    }

    private static PublicPage page(@Nullable String jsonLd, boolean isIndexed) {
        return new PublicPage(
                "A & B", "What it does", "/partners/actris", isIndexed, null, jsonLd, Markup.text("h1", "", "Heading"));
    }

    private static Document render(PublicPage page, boolean isDemo) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test", Map.of("liaison.address", "https://liaison.example", "liaison.demo", isDemo)));
            context.register(
                    Installation.class, PublicAssets.class, PublicHead.class, PublicFrame.class, PublicDocument.class);
            context.refresh();
            byte[] bytes = context.getBean(PublicDocument.class).render(page);
            return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
