package io.liaison.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Advanced Cell Therapy and Reserch Institute, Singapore, was founded in 2020.",
                "Advanced Cel Therapy and Research Institute Singapore",
                "the Advnaced Cell Therapy and Research Insitute, Singapore",
                "ACTRSI makes cells."
            })
    void blocksASlipOfThePen(String text) {
        assertThat(look(text)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("overview");
            assertThat(finding.isBlocking()).isTrue();
            assertThat(finding.message()).contains("but the overview says");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Actris makes cells.", "ACTRI makes cells.", "ACTRIX makes cells."})
    void asksAboutANearAcronym(String text) {
        assertThat(look(text)).singleElement().matches(finding -> !finding.isBlocking());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Advanced Cell Therapy and Research Institute, Singapore, ACTRIS for short.",
                "advanced cell therapy and research institute, singapore",
                "ACTRIC is our sister.",
                "Write to desk@actris.example or see https://www.actris.example.",
                "Advanced gene therapy and research hospitals in Singapore work with other institutes.",
                "The institute's therapies and the research institutes of Singapore."
            })
    void leavesOtherWordsAlone(String text) {
        assertThat(look(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Bay Institute is near.", "Quad Institute"})
    void takesAShortNameForNobodyElses(String text) {
        assertThat(ChecksFixtures.found(
                        new OwnName(acronym -> false), ChecksFixtures.profile().overview(text)))
                .isEmpty();
    }

    private static List<Finding> look(String text) {
        return ChecksFixtures.found(
                new OwnName("ACTRIC"::equals),
                ChecksFixtures.profile()
                        .name("Advanced Cell Therapy and Research Institute, Singapore", "ACTRIS")
                        .overview(text));
    }
}
