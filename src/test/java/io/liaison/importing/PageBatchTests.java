package io.liaison.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PageBatchTests {

    private final PageBatch batch = new PageBatch(ImportingFixtures.markdownImport());

    @Test
    @DisplayName(
            "Point 9.23: the pages of one institute become one partner, whichever comes first; name and address are proposed")
    void putsThePagesOfOneInstituteTogether() {
        batch.add(List.of(file("home.md"), file("profile-html.md"), file("about.md"), file("profile.md")));

        assertThat(batch.proposals())
                .extracting(PageBatch.Proposal::name)
                .containsExactly("Northshore Institute for Marine Biologics", "Ember Clinic for Rare Fevers");
        PageBatch.Proposal first = batch.proposals().getFirst();
        assertThat(first.address()).isEqualTo("northshore-institute-for-marine-biologics");
        assertThat(first.pages())
                .extracting(ReadPage::name)
                .startsWith("profile.md")
                .hasSize(3);
        assertThat(first.draft().offers()).isNotEmpty();
        assertThat(first.draft().mission()).isNotEmpty();
    }

    @Test
    void tellsWhichFilesAreNoPages() {
        batch.add(List.of(new PageFile("notes.txt", Source.pasted("Just words."), "")));

        assertThat(batch.proposals()).isEmpty();
        assertThat(batch.unreadable()).containsOnlyKeys("notes.txt");
        assertThat(batch.unreadable().get("notes.txt")).contains("front matter");
    }

    @Test
    @DisplayName("Point 9.23: the three seed pages are one partner")
    void readsTheSeedsAsOnePartner() {
        Map<String, String> pages = ImportingFixtures.realPages();
        List<PageFile> seeds = pages.entrySet().stream()
                .filter(page -> page.getKey().matches("00\\d_.*"))
                .map(page -> new PageFile(page.getKey(), Source.pasted(page.getValue()), ""))
                .toList();
        assumeTrue(seeds.size() == 3, "The seed pages are not beside the project (shared/seeds).");
        batch.add(seeds);

        assertThat(batch.proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.name()).isEqualTo("Advanced Cell Therapy and Research Institute, Singapore");
            assertThat(proposal.draft().acronym()).isEqualTo("ACTRIS");
            assertThat(proposal.draft().offers()).hasSize(3);
            assertThat(proposal.draft().values()).hasSize(6);
        });
    }

    private static PageFile file(String name) {
        return new PageFile(name, Source.pasted(ImportingFixtures.page(name)), "");
    }
}
