package io.liaison.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.World;
import io.liaison.content.ProfileContent;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTests {

    private static final String TEXT =
            IntStream.range(0, 100).mapToObj(word -> "word" + word).collect(Collectors.joining(" "));

    @Test
    void seesACopyThroughAnotherName() {
        Shingles one = shingles("Quay Institute", TEXT.replace("word50", "Quay Institute"));
        Shingles other = shingles("Pier House", TEXT.replace("word50", "Pier House"));

        assertThat(one.likeness(other)).isEqualTo(1);
    }

    @Test
    void staysAboveTheBarWithThreeWordsChangedInAHundred() {
        String changed = TEXT.replace("word20", "a").replace("word50", "b").replace("word80", "c");

        assertThat(shingles("A", TEXT).likeness(shingles("B", changed))).isBetween(NearDuplicates.SAME_OVERVIEW, 0.95);
    }

    @Test
    void keepsFingerprintsOfATextOfWhichAThirdIsNew() {
        String longer = TEXT + " " + TEXT.replace("word", "other").substring(0, 400);
        Set<String> common = new HashSet<>(shingles("A", TEXT).fingerprints(""));

        common.retainAll(shingles("B", longer).fingerprints(""));

        assertThat(common).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void comparesNoShortTexts() {
        assertThat(shingles("A", "Rooms by the month.").likeness(shingles("B", "Rooms by the month.")))
                .isZero();
    }

    @Test
    void recognisesAPartnerByWhatIsItsOwn() {
        assertThat(Marks.of(World.content("Quay Institute of Tides", "Short.")))
                .isEqualTo(Set.of("name:quay institute of", "called:quayinstituteoftides"));
    }

    private static Shingles shingles(String name, String text) {
        return Shingles.of(text, ProfileContent.named(name));
    }
}
