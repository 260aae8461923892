package io.liaison.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymsTests {

    @Test
    void asksForTheLongFormOnce() {
        assertThat(ChecksFixtures.found(
                        new Acronyms(), ChecksFixtures.profile().overview("GMP rooms and CTGTPs. More GMP rooms.")))
                .extracting(Finding::message)
                .satisfiesExactly(first -> assertThat(first).contains("“GMP”"), second -> assertThat(second)
                        .contains("“CTGTP”"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Good Manufacturing Practice (GMP). GMP rooms.",
                "GMP (good manufacturing practice) rooms",
                "current good manufacturing practice (cGMP) in GMP rooms",
                "DNA and RNA from the USA under ISO 13485, R&D",
                "WE ARE THE QUAY PEOPLE",
                "Phase III trials, part XIV",
                "See https://GMP.example or GMP@quay.example"
            })
    void acceptsWhatIsSpelledOutOrKnown(String text) {
        assertThat(ChecksFixtures.found(new Acronyms(), ChecksFixtures.profile().overview(text)))
                .isEmpty();
    }

    @Test
    void asksForAnAcronymThatIsUsedAndNotEntered() {
        assertThat(ChecksFixtures.found(
                        new Acronyms(),
                        ChecksFixtures.profile()
                                .name("Quay Research Institute", "")
                                .overview("At the Quay Research Institute (QRI) we look after quays.")))
                .singleElement()
                .extracting(Finding::place)
                .isEqualTo("acronym");
    }
}
