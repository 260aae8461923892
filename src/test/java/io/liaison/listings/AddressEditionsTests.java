package io.liaison.listings;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.base.Slug;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BR-155")
class AddressEditionsTests {

    private static final Slug TERN = new Slug("tern");
    private static final Slug GULL = new Slug("gull");

    private final AddressEditions editions = new AddressEditions();

    @Test
    void knowTheLastChangeOfEachAddress() {
        editions.note(reading(7, true, Map.of("tern", 6L), 0));
        editions.note(reading(9, true, Map.of("gull", 9L), 0));

        assertThat(editions.of(TERN)).isEqualTo(6);
        assertThat(editions.of(GULL)).isEqualTo(9);
        assertThat(editions.of(new Slug("heron"))).isZero();
    }

    @Test
    void growForAllWhenEveryPageMayHaveChanged() {
        editions.note(reading(7, true, Map.of("tern", 7L), 5));

        assertThat(editions.of(TERN)).isEqualTo(7);
        assertThat(editions.of(GULL)).isEqualTo(5);
    }

    @Test
    void growForAllWhenNotEverythingIsTold() {
        editions.note(reading(7, true, Map.of("tern", 7L), 0));
        editions.note(reading(90, false, Map.of(), 0));

        assertThat(editions.of(TERN)).isEqualTo(90);
        assertThat(editions.of(GULL)).isEqualTo(90);
    }

    @Test
    void rememberOnlySoMany() {
        Map<String, Long> many = IntStream.range(0, 20_000)
                .boxed()
                .collect(Collectors.toMap(number -> "partner-" + number, number -> 3L));
        editions.note(reading(3, true, many, 0));
        assertThat(editions.of(GULL)).isZero();

        editions.note(reading(4, true, Map.of("tern", 4L), 0));

        assertThat(editions.of(new Slug("partner-1"))).isEqualTo(4);
        assertThat(editions.of(GULL)).isEqualTo(4);
    }

    private static EditionReading reading(
            long number, boolean isComplete, Map<String, Long> addresses, long everyPage) {
        return new EditionReading(number, isComplete, addresses, Set.of(), everyPage);
    }
}
