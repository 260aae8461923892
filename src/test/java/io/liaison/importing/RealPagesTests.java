package io.liaison.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Claims about real pages, which lie beside the project on some machines only. */
class RealPagesTests {

    private final Map<String, String> pages = ImportingFixtures.realPages();

    @Test
    void reportsThreeCallsToActionThatNameAnotherInstitute() {
        Imported imported = imported("002_", ProfileContent.EMPTY);

        assertThat(imported.findings(FindingKind.FOREIGN_CALL_TO_ACTION))
                .hasSize(3)
                .extracting(finding -> finding.place().path())
                .containsExactly("offers/0/callToAction", "offers/1/callToAction", "offers/2/callToAction");
        assertThat(imported.draft().offers())
                .extracting(offer -> offer.kind())
                .containsExactly("technology-transfer", "facility-rental", "partnership");
    }

    @Test
    void acceptsTheLaterPageWhoseCallsToActionAreRight() {
        assertThat(imported("actris-2024", ProfileContent.EMPTY).findings(FindingKind.FOREIGN_CALL_TO_ACTION))
                .isEmpty();
    }

    @Test
    void repairsTheMisdecodedTextOfTheAboutAndHomePages() {
        for (String name : new String[] {"000_", "001_"}) {
            Imported imported = imported(name, ProfileContent.EMPTY);

            assertThat(imported.findings(FindingKind.MISDECODED_TEXT)).as(name).hasSize(1);
            assertThat(imported.draft().toString()).as(name).doesNotContain("â€");
        }
    }

    @Test
    void readsAllThreePagesIntoOneProfile() {
        ProfileContent profile = imported("002_", ProfileContent.EMPTY).draft();
        ProfileContent withAbout = imported("000_", profile).draft();
        Imported whole = imported("001_", withAbout);

        assertThat(whole.findings(FindingKind.CONFLICT)).isEmpty();
        assertThat(whole.draft().established()).isEqualTo("2020-04-20");
        assertThat(whole.draft().mission()).hasSize(3);
        assertThat(whole.draft().values()).hasSize(6);
        assertThat(whole.draft().sections())
                .extracting(Section::title)
                .contains("We Are ACTRIS", "Our Facilities", "Our Service Provision", "Resources");
        assertThat(whole.draft().sections().getLast().link()).startsWith("https://www.actris.sg/");
    }

    private Imported imported(String name, ProfileContent onto) {
        String page = pages.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        assumeTrue(
                !page.isEmpty(), "The page " + name + "… is not beside the project (shared/seeds, shared/profiles).");
        return ImportingFixtures.markdownImport().read(Source.pasted(page), onto);
    }
}
