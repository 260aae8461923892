package io.liaison.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.World;
import io.liaison.base.Obstacle;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BR-18")
class SubmissionObstaclesTests {

    @Test
    void letsACompleteProfilePass() {
        assertThat(SubmissionObstacles.of(World.content("Quay Institute", "Overview.")))
                .isEmpty();
    }

    @Test
    void namesEveryMissingPartWithItsPlace() {
        assertThat(SubmissionObstacles.of(ProfileContent.named("Quay Institute")))
                .extracting(Obstacle::place)
                .containsExactly("summary", "overview", "offers");
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
                "http://not.secure",
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

        assertThat(SubmissionObstacles.of(content))
                .extracting(Obstacle::place)
                .containsExactly(
                        "website",
                        "offers/1/title",
                        "offers/1/kind",
                        "offers/1/description",
                        "offers/1/audiences",
                        "offers/1/callToAction");
    }
}
