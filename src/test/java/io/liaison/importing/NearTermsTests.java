package io.liaison.importing;

import static io.liaison.importing.ImportingFixtures.readOffer;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.content.Audience;
import io.liaison.content.Offer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTermsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Government | government-agencies",
                "Universities | academic-institutions",
                "Biotechs | start-ups-and-biotechnology-companies",
                "Pharma | pharmaceutical-companies",
                "Researchers and start-ups | academic-institutions,start-ups-and-biotechnology-companies",
                "Investors, universities and Pharma | investors,academic-institutions,pharmaceutical-companies",
                "Hospitals / government | hospitals-and-clinics,government-agencies",
                "Start-ups and biotechnology companies | start-ups-and-biotechnology-companies",
                "Start-ups or biotechs | start-ups-and-biotechnology-companies"
            })
    @DisplayName("Point 9.23: words near the terms of a list are read as them, several in one line too, and reported")
    void mapsAudiencesNearTheTermsOfTheList(String line, String codes) {
        Imported imported = readOffer("Text.\n\n**Who is this suitable for?**\n* " + line + "\n");

        Offer offer = imported.draft().offers().getFirst();
        assertThat(offer.audiences()).extracting(Audience::term).containsExactly(codes.split(","));
        assertThat(imported.findings(FindingKind.UNKNOWN_TERM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S'pore | singapore",
                "S’pore & Malaysia | singapore,malaysia",
                "Singapore, Malaysia, and Thailand | singapore,malaysia,thailand",
                "USA | north-america"
            })
    @DisplayName("Point 9.23: places near the terms of the list are read as them")
    void mapsRegions(String line, String codes) {
        Imported imported = readOffer("Text.\n\n**Where is this offered?**\n* " + line + "\n");

        assertThat(imported.draft().offers().getFirst().regions()).isEqualTo(List.of(codes.split(",")));
        assertThat(imported.findings(FindingKind.UNKNOWN_TERM)).isEmpty();
    }
}
