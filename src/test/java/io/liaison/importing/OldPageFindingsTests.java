package io.liaison.importing;

import static io.liaison.importing.ImportingFixtures.read;
import static io.liaison.importing.ImportingFixtures.readOffer;
import static io.liaison.importing.ImportingFixtures.readPage;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.content.ProfileContent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What real pages get wrong about who they are, and what else their front matter says. */
class OldPageFindingsTests {

    @Test
    @DisplayName("Point 9.23: a heading that names another organisation than the title is a finding")
    void reportsAHeadingThatContradictsTheTitle() {
        Imported imported = readPage("### Harbour Laboratory\n#### Overview\nText.");

        assertThat(imported.findings(FindingKind.OTHER_INSTITUTE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo(new Place(4, "name"));
                    assertThat(finding.message()).contains("Institute of Tidal Energy", "Harbour Laboratory");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#### Overview\nText.\n#### Ways to work with HARBOUR\n##### 1. Training\nWe teach.",
                "#### Ways to work with ITE\n##### 1. Training\nWe teach.\n##### [Work with Harbour Laboratory](https://x.example/a)",
                "#### Overview\nHarbour Laboratory will provide the rooms. Harbour Laboratory also teaches.",
                "#### Overview\nThe National Institute of Harbours was founded in 1950. Ask the National Institute of Harbours.",
                "#### Ways to work with ITE\n##### 1. Training\nHARBOUR will provide the rooms."
            })
    @DisplayName(
            "Point 9.23: another organisation's name in “Ways to work with”, in a link or in the texts is a finding")
    void reportsAPageThatSpeaksOfAnother(String body) {
        assertThat(readPage(body).findings(FindingKind.OTHER_INSTITUTE))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.message()).containsIgnoringCase("harbour"));
    }

    @Test
    @DisplayName("Point 9.23: a neighbour named once in a text about the own institute is to be checked only")
    void asksAboutANeighbour() {
        Imported imported = readPage(
                "#### Overview\nITE works within Harbour General Hospital. ITE teaches. The Institute of Tidal Energy grows.");

        assertThat(imported.findings(FindingKind.OTHER_INSTITUTE)).isEmpty();
        assertThat(imported.findings(FindingKind.OTHER_NAME)).singleElement().satisfies(finding -> {
            assertThat(finding.place().path()).isEqualTo("overview");
            assertThat(finding.excerpt()).isEqualTo("Harbour General Hospital");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### Institute of Tidal Energy\n#### Overview\nThe Institute of Tidal Energy (ITE) was founded in 1990.",
                "#### Ways to work with us\n##### 1. Training\nITE will provide rooms. Our Centre offers courses.",
                "#### Ways to work with the Institute\n##### 1. Training\nWe teach.",
                "#### Overview\nITE wants to be the national Centre of Excellence of waves.",
                "#### Overview\nClients provide the reagents. GMP is a rule. All Universities are welcome."
            })
    void staysSilentWherePagesSpeakOfThemselves(String body) {
        Imported imported = readPage(body);

        assertThat(imported.findings(FindingKind.OTHER_INSTITUTE)).isEmpty();
        assertThat(imported.findings(FindingKind.OTHER_NAME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour Laboratory | Harbour Laboratory (HAL)",
                "HAL | Harbour Laboratory (HAL)",
                "Harbour Laboratory (HAL) | Harbour Laboratory"
            })
    @DisplayName("Point 9.23: “Name (ACR)” in a heading gives the acronym")
    void readsTheAcronymFromAHeading(String title, String heading) {
        Imported imported = read("---\ntitle: " + title + "\n---\n### " + heading + "\n#### Overview\nText.");

        assertThat(imported.draft().name()).isEqualTo("Harbour Laboratory");
        assertThat(imported.draft().acronym()).isEqualTo("HAL");
        assertThat(imported.findings(FindingKind.OTHER_INSTITUTE)).isEmpty();
    }

    @Test
    @DisplayName("Point 9.23: front-matter keys that are fields of a profile are read")
    void readsTheFieldsOfTheFrontMatter() {
        ProfileContent draft = read("""
                ---
                title: Harbour Laboratory
                acronym: HAL
                established: 20 April 2020
                region: S'pore, Malaysia
                website: www.hal.example
                organisation_type: Research Institutes
                domains:
                  - Marine science
                aliases:
                  - Quay Works, Ltd.
                  - The Pier
                ---
                #### Overview
                Text.
                """).draft();

        assertThat(draft.acronym()).isEqualTo("HAL");
        assertThat(draft.established()).isEqualTo("2020-04-20");
        assertThat(draft.regions()).containsExactly("singapore", "malaysia");
        assertThat(draft.website()).isEqualTo("https://www.hal.example");
        assertThat(draft.organisationType()).isEqualTo("research-institute");
        assertThat(draft.domains()).containsExactly("marine-science");
        assertThat(draft.aliases()).containsExactly("Quay Works, Ltd.", "The Pier");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020 | 2020 | 0",
                "2020-04 | 2020-04 | 0",
                "2020-04-20 | 2020-04-20 | 0",
                "2020-02-30 | '' | 1",
                "April 2020 | 2020-04 | 0",
                "long ago | '' | 1"
            })
    @DisplayName("Point 9.23: a date of establishment that is none is a finding")
    void readsTheDateOfTheFrontMatter(String said, String date, int findings) {
        Imported imported =
                read("---\ntitle: Harbour Laboratory\nestablished: " + said + "\n---\n#### Overview\nText.");

        assertThat(imported.draft().established()).isEqualTo(date);
        assertThat(imported.findings(FindingKind.UNPLACED_TEXT)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We teach ... | 1",
                "We teach ... And we learn. | 1",
                "We teach…\\n\\nWe learn … | 2",
                "We learn ... slowly. | 0",
                "We learn. | 0"
            })
    @DisplayName("Point 9.23: each sentence that ends in three dots is a finding, within a text too")
    void reportsSentencesThatEndInThreeDots(String text, int findings) {
        Imported imported = readOffer(text.replace("\\n", "\n"));

        assertThat(imported.findings(FindingKind.CUT_OFF_TEXT)).hasSize(findings);
    }
}
