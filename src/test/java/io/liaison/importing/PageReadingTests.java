package io.liaison.importing;

import static io.liaison.importing.ImportingFixtures.markdownImport;
import static io.liaison.importing.ImportingFixtures.page;
import static io.liaison.importing.ImportingFixtures.read;
import static io.liaison.importing.ImportingFixtures.readPage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.liaison.content.CoreValue;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReadingTests {

    @Test
    void readsNameAcronymSummaryOverviewAndFactsOfAProfilePage() {
        ProfileContent draft = read(page("profile.md")).draft();

        assertThat(draft.name()).isEqualTo("Northshore Institute for Marine Biologics");
        assertThat(draft.acronym()).isEqualTo("NIMB");
        assertThat(draft.summary()).startsWith("NIMB turns");
        assertThat(draft.overview())
                .endsWith("sea slugs.\n\nIt keeps a cold-water aquarium, R&D laboratories and a small ship.");
        assertThat(draft.website()).isEqualTo("https://www.nimb.example/home");
        assertThat(draft.organisationType()).isEqualTo("research-institute");
        assertThat(draft.established()).isEqualTo("2011-03-03");
        assertThat(draft.offers()).hasSize(6);
    }

    @Test
    void readsMissionVisionValuesAndSectionsOfAnAboutPageOntoAProfile() {
        ProfileContent profile = read(page("profile.md")).draft();

        ProfileContent draft = onto(profile, "about.md").draft();

        assertThat(draft.name()).isEqualTo(profile.name());
        assertThat(draft.overview()).isEqualTo(profile.overview());
        assertThat(draft.offers()).isEqualTo(profile.offers());
        assertThat(draft.vision()).isEqualTo("A harbour in which everything is known by name.");
        assertThat(draft.mission()).containsExactly("To look after the sea & its animals.", "To teach.");
        assertThat(draft.values())
                .containsExactly(
                        new CoreValue("Patience", "with tides"),
                        new CoreValue("Candour", "about failures"),
                        new CoreValue("Curiosity", "in everything"));
        assertThat(draft.sections()).extracting(Section::title).containsExactly("We Are NIMB", "Our Ship");
        assertThat(draft.sections().getFirst().text())
                .contains("NIMB’s aim is plain: “look, then ask” – and Señor Öberg");
        assertThat(draft.established()).isEqualTo("2011-03-03");
    }

    @Test
    @DisplayName("Point 9.23: a hero and highlights are kept as such, and glued into no text")
    void keepsHeroAndHighlightsOfAHomePageAndReadsItsPartsAsSections() {
        Imported imported = onto(read(page("profile.md")).draft(), "home.md");

        assertThat(imported.kept())
                .extracting(KeptPart::kind, KeptPart::title, KeptPart::text, KeptPart::link)
                .containsExactly(
                        tuple(
                                KeptPart.Kind.HERO,
                                "Northshore Institute for Marine Biologics",
                                "Cold water, warm welcome",
                                "https://www.nimb.example/about/"),
                        tuple(
                                KeptPart.Kind.HIGHLIGHT,
                                "Our Ship",
                                "Come aboard",
                                "https://www.nimb.example/ship/limpet/"),
                        tuple(
                                KeptPart.Kind.HIGHLIGHT,
                                "Tank Hall",
                                "Nine tanks",
                                "https://www.nimb.example/tank-hall/"));
        assertThat(imported.findings(FindingKind.KEPT_FOR_LATER)).hasSize(3);
        assertThat(imported.draft().sections()).singleElement().satisfies(section -> {
            assertThat(section.title()).isEqualTo("Tank Hall");
            assertThat(section.text()).isEqualTo("**THE NINE TANKS**\n\nThe tanks hold & keep forty tonnes of sea ...");
            assertThat(section.link()).isEqualTo("https://www.nimb.example/tank-hall/visit/");
        });
        assertThat(imported.findings(FindingKind.PICTURE_TO_UPLOAD))
                .extracting(Finding::excerpt)
                .containsExactly(
                        "![](/images/nimb mark.png)", "![](/images/wave.jpg)", "![Tank-Hall](/images/tank.jpg)");
        assertThat(imported.findings(FindingKind.CUT_OFF_TEXT)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile.md", "profile-odd.md", "profile-html.md", "about.md", "home.md", "accents.md"})
    void changesNothingWhenTheSamePageIsImportedAgain(String page) {
        ProfileContent once = read(page(page)).draft();

        Imported again = onto(once, page);

        assertThat(again.draft()).isEqualTo(once);
        assertThat(again.findings(FindingKind.CONFLICT)).isEmpty();
    }

    @Test
    void keepsWhatTheProfileSaysAndListsWhatThePageSaysInstead() {
        ProfileContent before =
                readPage("### Our Vision\nCalm seas.\n### Our Pool\nWarm.").draft();

        Imported imported = markdownImport()
                .read(Source.pasted("---\ntitle: x\n---\n### Our Vision\nRough seas.\n### Our Pool\nCold."), before);

        assertThat(imported.draft()).isEqualTo(before);
        assertThat(imported.findings(FindingKind.CONFLICT))
                .extracting(Finding::place, Finding::excerpt)
                .containsExactly(
                        tuple(new Place(5, "vision"), "Rough seas."),
                        tuple(new Place(6, "sections/0"), "Our Pool\n\nCold."));
    }

    @Test
    void givesADraftWithTheNameOfAPageWithoutText() {
        Imported imported = read(page("empty.md"));

        assertThat(imported.draft().acronym()).isEqualTo("ITSNY");
        assertThat(imported.findings(FindingKind.EMPTY_PAGE)).hasSize(1);
    }

    @Test
    void reportsPlaceholdersAndLeavesTheirFieldsEmpty() {
        Imported imported = read(page("profile-odd.md"));

        assertThat(imported.draft().name()).isEqualTo("Glasshouse Crop Centre");
        assertThat(imported.draft().website()).isEmpty();
        assertThat(imported.findings(FindingKind.PLACEHOLDER))
                .extracting(finding -> finding.place().path())
                .containsExactly("name", "website", "organisationType", "offers/1/description", "sections/0/text");
    }

    @Test
    void reportsCommentsScriptsAndUnknownSettings() {
        Imported odd = read(page("profile-odd.md"));
        Imported html = read(page("profile-html.md"));

        assertThat(odd.findings(FindingKind.COMMENT))
                .extracting(Finding::excerpt)
                .containsExactly("the stove leaks");
        assertThat(odd.findings(FindingKind.UNPLACED_TEXT))
                .extracting(Finding::excerpt)
                .contains("colour_of_the_door: green", "Empty heading");
        assertThat(html.findings(FindingKind.UNPLACED_TEXT))
                .extracting(Finding::excerpt)
                .anyMatch(excerpt -> excerpt.contains("tracking pixel"))
                .anyMatch(excerpt -> excerpt.contains("https://video.example/watch?v=1"));
    }

    @Test
    void readsAPageWrittenInHtmlLikeOneInMarkdown() {
        ProfileContent draft = read(page("profile-html.md")).draft();

        assertThat(draft.overview()).isEqualTo("Ember Clinic treats **rare** fevers.\n\nSecond *part* of it.");
        assertThat(draft.website()).isEqualTo("https://ember.example");
        assertThat(draft.organisationType()).isEqualTo("hospital");
        assertThat(draft.offers()).singleElement().satisfies(offer -> {
            assertThat(offer.kind()).isEqualTo("clinical-trials");
            assertThat(offer.audiences()).hasSize(2);
        });
    }

    @Test
    void readsAnHtmlTableWithBlankLinesBetweenItsRows() {
        Imported imported = readPage("""
                #### Overview
                <table>

                <tr><td><img src="/a.png" alt="A"></td><td>Waves.<!-- hidden --></td></tr>

                <tr>
                <td>Website</td>
                <td>https://ite.example</td>
                </tr>
                <!-- between -->
                </table>
                """);

        assertThat(imported.draft().overview()).isEqualTo("Waves.");
        assertThat(imported.draft().website()).isEqualTo("https://ite.example");
        assertThat(imported.findings(FindingKind.COMMENT))
                .extracting(Finding::excerpt)
                .containsExactly("hidden", "between");
    }

    @Test
    void tellsTheLineOfWhatStandsInHtml() {
        Imported imported = read(page("profile-html.md"));

        assertThat(imported.findings(FindingKind.PICTURE_TO_UPLOAD).getFirst().place())
                .isEqualTo(new Place(7, "logo"));
        assertThat(imported.findings(FindingKind.BROKEN_ADDRESS))
                .extracting(finding -> finding.place().line())
                .containsExactly(16);
    }

    @Test
    void leavesCorrectAccentsAlone() {
        Imported imported = read(page("accents.md"));

        assertThat(imported.findings(FindingKind.MISDECODED_TEXT)).isEmpty();
        assertThat(imported.draft().overview()).contains("“CAFÉ™”", "Straße”", "5 Å±0.1", "KNÍŽKA", "“IRMÔ");
    }

    @Test
    void reportsAndRepairsEntitiesThatWereEscapedTwice() {
        Imported imported =
                readPage("#### Overview\nFish &amp;amp; chips, caf&amp;eacute;, R&amp;D, &amp;amp;lt;b&gt;.");

        assertThat(imported.draft().overview()).isEqualTo("Fish & chips, café, R&D, \\<b>.");
        assertThat(imported.findings(FindingKind.ESCAPED_TWICE)).hasSize(3);
    }

    @Test
    void keepsTheWholeOfATextThatIsTooLongInAFinding() {
        String name = "Institute of " + "very ".repeat(40) + "long names";
        Imported imported = read("---\ntitle: " + name + "\n---\n#### Overview\n" + "A sentence. ".repeat(2_000)
                + "\n#### Our Mission\n" + "- point\n".repeat(1) + "- " + "long ".repeat(300));

        assertThat(imported.draft().name()).hasSizeBetween(100, 160).startsWith("Institute of very");
        assertThat(imported.draft().overview()).hasSizeBetween(19_000, 20_000).endsWith("A sentence.");
        assertThat(imported.draft().mission().getLast()).hasSizeLessThanOrEqualTo(1_000);
        assertThat(imported.findings(FindingKind.TOO_LONG))
                .extracting(Finding::excerpt)
                .contains(name);
    }

    @Test
    void neverLeavesTheLimitsOfTheContent() {
        StringBuilder body = new StringBuilder("#### Our Core Values\n");
        for (int number = 0; number < 50; number++) {
            body.append("- **")
                    .append("Value".repeat(30))
                    .append(number)
                    .append(":** s")
                    .append("t".repeat(900))
                    .append("\n");
        }
        for (int number = 0; number < 50; number++) {
            body.append("\n#### Section ")
                    .append(number)
                    .append(" ")
                    .append("x".repeat(200))
                    .append("\nText.\n");
        }
        body.append("#### Ways to work with ITE\n");
        for (int number = 0; number < 50; number++) {
            body.append("\n##### ")
                    .append(number)
                    .append(". Offer ")
                    .append("y".repeat(200))
                    .append("\nText.\n\n**Suitable for**\n");
            body.append("* nobody\n".repeat(30));
        }

        Imported imported = readPage(body.toString());

        Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
        assertThat(validator.validate(imported.draft())).isEmpty();
        assertThat(imported.findings(FindingKind.TOO_LONG).size()).isGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ITE was established in 2020 to swim. | 2020",
                "The Institute of Tidal Energy (ITE), was established on 20 April 2020. | 2020-04-20",
                "ITE was founded in April 2020. | 2020-04",
                "We were set up in 1999. | 1999",
                "ITE was founded in 1999. Later, ITE was established on 3 May 1999. | 1999-05-03",
                "Established in 1990 as the Tide Unit, it was renamed in 2003. | ''",
                "Our neighbour was founded in 1850. | ''",
                "ITE was founded in 1999. ITE was established in 2001. | ''",
                "Nothing is said. | ''"
            })
    void readsTheDateOfEstablishmentOnlyWhereItIsBeyondDoubt(String text, String date) {
        assertThat(readPage("#### Overview\n" + text).draft().established()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/a, https://www.example.org/a, 0",
        "http://www.example.org, https://www.example.org, 1",
        "www.example.org, https://www.example.org, 1",
        "example.org/path, https://example.org/path, 1",
        "htp:/example, '', 1",
        "to follow, '', 1"
    })
    void takesOnlyHttpsAddressesAndReportsTheOthers(String said, String website, int findings) {
        Imported imported = readPage(
                "#### Overview\n\n|![Mark](https://a.example/b.png)|Text|\n|---|---|\n|Website|" + said + "|\n");

        assertThat(imported.draft().website()).isEqualTo(website);
        assertThat(imported.findings(FindingKind.INSECURE_ADDRESS).size()
                        + imported.findings(FindingKind.BROKEN_ADDRESS).size())
                .isEqualTo(findings);
    }

    @Test
    void neverTakesAPictureIntoATextAndListsItsAddress() {
        Imported imported = readPage("### Our Pool\nLook ![the pool](pool.jpg) here.");

        assertThat(imported.draft().sections().getFirst().text()).isEqualTo("Look here.");
        assertThat(imported.findings(FindingKind.PICTURE_TO_UPLOAD))
                .extracting(Finding::place, Finding::excerpt)
                .containsExactly(tuple(new Place(5, "sections/0"), "![the pool](pool.jpg)"));
        assertThat(imported.findings(FindingKind.PICTURE_WITHOUT_ALTERNATIVE_TEXT))
                .isEmpty();
    }

    private static Imported onto(ProfileContent content, String page) {
        return markdownImport().read(Source.pasted(page(page)), content);
    }
}
