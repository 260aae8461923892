package io.liaison.checks.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.checks.Finding;
import io.liaison.checks.Finding.Kind;
import io.liaison.checks.Finding.Weight;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsReadingTests {

    private static final Finding DEAD = new Finding(Kind.LINK, Weight.BLOCKING, "website", "The website is gone.");
    private static final Finding SHORT = new Finding(Kind.LENGTH, Weight.ADVISORY, "overview", "Say a little more.");

    @Test
    void saysInWordsWhatWouldBlock() {
        assertThat(FindingsReading.of(List.of(DEAD, SHORT), place -> Optional.empty())
                        .text())
                .contains("To mend: The website is gone.")
                .contains("Say a little more.")
                .doesNotContain("To mend: Say");
    }

    @Test
    void leadsToWhatCanBeReadOnThePage() {
        String html = FindingsReading.of(
                        List.of(DEAD, SHORT),
                        place -> place.equals("overview") ? Optional.of("#change-overview") : Optional.empty())
                .html();

        assertThat(html).containsOnlyOnce("<a ").contains("href=\"#change-overview\"");
    }

    @Test
    void saysThatNothingWasFound() {
        assertThat(FindingsReading.of(List.of(), place -> Optional.empty()).text())
                .isEqualTo("The checks found nothing.");
    }
}
