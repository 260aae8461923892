package io.liaison.comparison.page;

import static io.liaison.comparison.ComparisonFixtures.compare;
import static io.liaison.comparison.ComparisonFixtures.offer;
import static io.liaison.comparison.ComparisonFixtures.picture;
import static io.liaison.comparison.ComparisonFixtures.profile;
import static io.liaison.comparison.ComparisonFixtures.with;
import static io.liaison.comparison.ComparisonFixtures.withOffers;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ComparisonReadingTests {

    private final ProfileContent live = profile();
    private final List<Offer> offers = live.offers();

    @Test
    @Tag("BR-85")
    void showsASwapAndOneCorrectedWordAndNothingElse() {
        Offer corrected = with(offers.get(2), "description", "We run your pump for 140 hours.");

        String html = html(withOffers(live, List.of(offers.get(1), offers.get(0), corrected)));

        assertThat(found(html, "<p class=\"compare__size\">([^<]*)"))
                .singleElement()
                .asString()
                .startsWith("1 offer changed, 1 offer moved; 1 word; ");
        assertThat(found(html, "<article[^>]* id=\"([^\"]*)")).containsExactly("change-offers-three", "change-offers");
        assertThat(found(html, "<del>\\s*<span>([^<]*)")).containsExactly("120");
        assertThat(found(html, "<ins>\\s*<span>([^<]*)")).containsExactly("140");
        assertThat(html).contains("Pump testing").contains("moved from first to second place");
    }

    @Test
    void leadsToEachChange() {
        ProfileContent changed = with(
                withOffers(live, List.of(offers.get(0), offers.get(1), offers.get(2), offer("four", "Night tests"))),
                "vision",
                "Dry cities");

        String html = html(changed);

        assertThat(found(html, "<a[^>]*href=\"#([^\"]*)"))
                .containsExactly("change-vision", "change-offers-four")
                .isEqualTo(found(html, "<article[^>]* id=\"([^\"]*)"));
        assertThat(found(html, "<h3 class=\"compare__heading\">([^<]*)"))
                .containsExactly("About the partner", "Offers");
    }

    @Test
    void showsALongTextThatWasReplacedBesideTheNewOne() {
        String before =
                "We test pumps in basins, with salt water and with fresh water, all the year round for anybody.";
        String after =
                "Instruments measure nothing here; observers write poems about rivers, clouds, mist and evenings.";

        String html = ComparisonReading.of(compare(with(live, "overview", before), with(live, "overview", after)), "it")
                .html();

        assertThat(found(html, "<figcaption>\\s*<span>([^<]*)")).containsExactly("Before", "After");
        assertThat(found(html, "<(?:del|ins)>()")).isEmpty();
    }

    @Test
    void showsPicturesSideBySideAndWhatChangedInTheirDescription() {
        String html = html(with(live, "logo", picture("a", "A high wave")));

        assertThat(found(html, "<img[^>]*src=\"([^\"]*)")).hasSize(2);
        assertThat(found(html, "<ins>\\s*<span>([^<]*)")).containsExactly("high");
    }

    private String html(ProfileContent changed) {
        return ComparisonReading.of(compare(live, changed), "what is live").html();
    }

    private static List<String> found(String html, String shape) {
        return Pattern.compile(shape)
                .matcher(html)
                .results()
                .map((MatchResult match) -> match.group(1).strip())
                .toList();
    }
}
