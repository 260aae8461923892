package io.liaison.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.base.Obstacle;
import jakarta.validation.Validation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentLimitsTests {

    private final ContentLimits limits =
            new ContentLimits(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void namesThePlaceOfEachExcessAsObstaclesDo() {
        ProfileContent empty = ProfileContent.EMPTY;
        Offer offer = new Offer("", "x".repeat(121), "", "", "", "", "", List.of(), List.of(), null);
        ProfileContent content = new ProfileContent(
                "n".repeat(161),
                "",
                "",
                "",
                null,
                "",
                "",
                List.of(),
                List.of(),
                "",
                "",
                List.of("short", "m".repeat(1_001)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(offer));

        assertThat(limits.exceededIn(empty)).isEmpty();
        assertThat(limits.exceededIn(content))
                .extracting(Obstacle::place)
                .containsExactly("mission/1", "name", "offers/" + offer.id() + "/title");
    }

    @Test
    void knowsTheLimitOfAText() {
        assertThat(ContentLimits.longest(Offer.class, "title")).isEqualTo(120);
    }
}
