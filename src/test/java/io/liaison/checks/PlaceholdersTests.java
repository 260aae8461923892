package io.liaison.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lorem ipsum dolor sit amet, consectetur.",
                "Our address is (insert link).",
                "Insert your text here.",
                "[Add a sentence about the institute]",
                "The opening date is TBC.",
                "Opening: TBD",
                "<your name here>",
                "This is sample text.",
                "Sample text",
                "Insert summary",
                "xxx",
                "Welcome to {{partner_name}}.",
                "Company ABC rents rooms.",
                "test",
                "TODO: write this",
                "Click to edit this paragraph.",
                "Rooms (to be confirmed) by the month."
            })
    void blocksWhatNobodyWritesOnPurpose(String text) {
        assertThat(ChecksFixtures.found(
                        new Placeholders(), ChecksFixtures.profile().overview(text)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo("overview");
                    assertThat(finding.isBlocking()).isTrue();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"The venue is to be announced.", "n/a", "The XXX series.", "Ask [Name of the person]."})
    void asksAboutWhatMightBeMeant(String text) {
        assertThat(ChecksFixtures.found(
                        new Placeholders(), ChecksFixtures.profile().overview(text)))
                .singleElement()
                .matches(finding -> !finding.isBlocking());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We insert electrodes into living tissue and a link between cells becomes visible.",
                "Sample preparation, sample storage and sample transport (samples at -80 °C).",
                "We test vaccines. Testing takes a week.",
                "Clients insert their own cassettes; the insert is sterile.",
                "See [our rooms](https://www.quay.example/rooms) and the standard [1].",
                "Tuberculosis Control (TBC) is our first subject; TBC clinics refer to us.",
                "Rooms for 10 people (five more on training days) are at hand.",
                "A placeholder molecule keeps the channel open.",
                "Institute A and company B work together.",
                "Two to be hired in spring; more to be done."
            })
    void leavesTheWorkOfInstitutesAlone(String text) {
        assertThat(ChecksFixtures.found(
                        new Placeholders(), ChecksFixtures.profile().overview(text)))
                .isEmpty();
    }
}
