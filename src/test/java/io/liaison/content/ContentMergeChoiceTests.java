package io.liaison.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentMergeChoiceTests {

    private final ProfileContent mine = content("Mine", "My title", List.of("One", "Two"));
    private final ProfileContent theirs = content("Theirs", "Their title", List.of("Three"));

    @Test
    void takesTheirsAtOnePlaceAndNowhereElse() {
        ProfileContent merged = ContentMerge.take(mine, theirs, "offers/o1/title");

        assertThat(merged.offers().getFirst().title()).isEqualTo("Their title");
        assertThat(merged.name()).isEqualTo("Mine");
        assertThat(merged.mission()).containsExactly("One", "Two");
    }

    @Test
    void takesWholeLists() {
        assertThat(ContentMerge.take(mine, theirs, "mission").mission()).containsExactly("Three");
    }

    @Test
    void readsAPlaceAsPeopleWould() {
        assertThat(ContentMerge.textAt(mine, "mission")).isEqualTo("One\nTwo");
        assertThat(ContentMerge.textAt(mine, "offers/o1/title")).isEqualTo("My title");
        assertThat(ContentMerge.textAt(mine, "logo")).isEmpty();
    }

    private static ProfileContent content(String name, String title, List<String> mission) {
        Offer offer = new Offer("o1", title, "", "", "", "", "", List.of(), List.of(), null);
        return new ProfileContent(
                name,
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
                mission,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(offer));
    }
}
