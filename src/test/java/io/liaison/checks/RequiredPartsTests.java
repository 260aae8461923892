package io.liaison.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.World;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BR-18")
class RequiredPartsTests {

    @Test
    void letsACompleteProfilePass() {
        assertThat(blocking(World.content("Quay Institute", "Overview."))).isEmpty();
    }

    @Test
    void namesEveryMissingPartWithItsPlace() {
        assertThat(blocking(ProfileContent.named("Quay Institute")))
                .extracting(Finding::place)
                .containsExactly("summary", "overview", "offers");
    }

    @Test
    @Tag("BR-258")
    @DisplayName("Point 9.25: an http address is taken, with advice to use https")
    void advisesHttps() {
        ProfileContent base = World.content("Quay Institute", "Overview. See http://quay.example/visit too.");

        assertThat(new SecureLinks().findIn(Reading.of(base))).singleElement().satisfies(finding -> {
            assertThat(finding.isBlocking()).isFalse();
            assertThat(finding.place()).isEqualTo("overview");
            assertThat(finding.message()).contains("http://quay.example/visit", "https://");
        });
    }

    @Test
    void namesWhatAnOfferLacks() {
        Offer empty = new Offer("o1", "", "", "", "", "", "", List.of(), List.of(), null);
        ProfileContent base = World.content("Quay Institute", "Overview.");
        ProfileContent content = new ProfileContent(
                base.name(),
                "",
                base.summary(),
                base.overview(),
                null,
                "not an address",
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
                List.of(base.offers().getFirst(), empty));

        assertThat(blocking(content))
                .extracting(Finding::place)
                .containsExactly(
                        "website",
                        "offers/o1/title",
                        "offers/o1/kind",
                        "offers/o1/description",
                        "offers/o1/audiences",
                        "offers/o1/callToAction");
    }

    private static List<Finding> blocking(ProfileContent content) {
        Reading reading = Reading.of(content);
        return Stream.of(new SecureLinks(), new RequiredParts())
                .flatMap(check -> check.findIn(reading).stream())
                .filter(Finding::isBlocking)
                .toList();
    }
}
