package io.liaison.importing;

import static io.liaison.importing.ImportingFixtures.readOffer;
import static io.liaison.importing.ImportingFixtures.readPage;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.content.Audience;
import io.liaison.content.CallToAction;
import io.liaison.content.Offer;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferReadingTests {

    @Test
    void readsTitleKindDescriptionAudienceAndRegions() {
        Offer offer = offer(readOffer("""
                We teach *everybody*.

                **Who is this suitable for?**
                * Academic Institutions
                * Lighthouse keepers

                **Where is this offered?**
                * Singapore, Malaysia
                """));

        assertThat(offer.title()).isEqualTo("Training");
        assertThat(offer.kind()).isEqualTo("training");
        assertThat(offer.description()).isEqualTo("We teach *everybody*.");
        assertThat(offer.audiences())
                .containsExactly(new Audience("academic-institutions", ""), new Audience("", "Lighthouse keepers"));
        assertThat(offer.regions()).containsExactly("singapore", "malaysia");
    }

    @Test
    void listsAnAudienceThatIsInNoList() {
        Imported imported = readOffer("Text.\n\n**Who is this suitable for?**\n* Lighthouse keepers\n");

        assertThat(imported.findings(FindingKind.UNKNOWN_TERM)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo(new Place(9, "offers/0/audiences/0"));
            assertThat(finding.excerpt()).isEqualTo("Lighthouse keepers");
        });
    }

    @Test
    void keepsHeadingsInsideAnOfferInItsDescription() {
        List<Offer> offers = readPage("""
                        #### Ways to work with ITE
                        ##### 1. Training
                        Before.
                        ##### Prerequisites
                        ###### Age
                        After.
                        ##### [Request Introduction](https://a.example.org/x)
                        ##### 2. Licensing
                        Second.
                        """).draft().offers();

        assertThat(offers).extracting(Offer::title).containsExactly("Training", "Licensing");
        assertThat(offers.getFirst().description()).isEqualTo("Before.\n\n##### Prerequisites\n\n###### Age\n\nAfter.");
    }

    @Test
    void readsOffersWhoseHeadingsAreAsLargeAsTheOneAboveThem() {
        Imported imported =
                readPage("## Ways to work with us\n## 1. Training\nOne.\n## 2. Licensing\nTwo.\n# Our Tide Pool\nWet.");

        assertThat(imported.draft().offers()).extracting(Offer::title).containsExactly("Training", "Licensing");
        assertThat(imported.draft().sections()).singleElement().satisfies(section -> assertThat(section.title())
                .isEqualTo("Our Tide Pool"));
    }

    @Test
    void reportsAnOfferThatSaysNothing() {
        Imported imported = readOffer("##### 2. Licensing\nText.");

        assertThat(imported.draft().offers()).hasSize(2);
        assertThat(imported.findings(FindingKind.EMPTY_OFFER))
                .extracting(finding -> finding.place().path())
                .containsExactly("offers/0/description");
    }

    @Test
    @Tag("BR-51")
    void reportsAFormThatAsksForAnotherInstitute() {
        Imported imported = readOffer(
                "Text.\n##### [Request Introduction](https://forms.example.org/introductions?a=Dairy%20Institute)");

        assertThat(callToAction(imported)).isEqualTo(new CallToAction.HostedForm("introductions"));
        assertThat(imported.findings(FindingKind.FOREIGN_CALL_TO_ACTION))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo(new Place(7, "offers/0/callToAction"));
                    assertThat(finding.message()).contains("“Dairy Institute”");
                    assertThat(finding.excerpt()).contains("?a=Dairy%20Institute");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=ITE%3A%20Training",
                "a=Institute%20of%20Tidal%20Energy%20-%20Training",
                "a=Institute+of+Tidal+Energy",
                "a=Training",
                "a=1&b=ITE&c=yes",
                "a=%zz",
                ""
            })
    void takesAFormThatNamesThisInstituteOrThisOfferOrNobody(String query) {
        Imported imported =
                readOffer("Text.\n##### [Request Introduction](https://forms.example.org/introductions?" + query + ")");

        assertThat(imported.findings(FindingKind.FOREIGN_CALL_TO_ACTION)).isEmpty();
        assertThat(imported.findings(FindingKind.CALL_TO_ACTION)).hasSize(1);
    }

    @Test
    void usesOurFormForAHostedFormNobodyKnowsAndKeepsItsLinkInAFinding() {
        Imported imported = readOffer("Text.\n##### [Request Introduction](https://forms.example.net/other?a=ITE)");

        assertThat(callToAction(imported)).isEqualTo(new CallToAction.OurForm());
        assertThat(imported.findings(FindingKind.UNKNOWN_FORM))
                .extracting(Finding::excerpt)
                .containsExactly("[Request Introduction](https://forms.example.net/other?a=ITE)");
    }

    @Test
    void readsAnotherSiteAMailboxAndABrokenLink() {
        assertThat(callToAction(readOffer("T.\n##### [Request Introduction](https://www.example.com/meet?x=1)")))
                .isEqualTo(new CallToAction.ExternalSite("https://www.example.com/meet?x=1"));
        assertThat(callToAction(readOffer("T.\n\n[Contact us](mailto:tide@example.org?subject=Hello)")))
                .isEqualTo(new CallToAction.Email("tide@example.org"));
        for (String broken : List.of("", "/forms/1", "https//example.org", "mailto:nobody", "javascript:alert(1)")) {
            Imported imported = readOffer("T.\n##### [Request Introduction](" + broken + ")");
            assertThat(imported.draft().offers().getFirst().callToAction())
                    .as(broken)
                    .isNull();
            assertThat(imported.findings(FindingKind.BROKEN_ADDRESS)).as(broken).hasSize(1);
        }
    }

    @Test
    void listsTextThatStandsBeforeTheFirstOffer() {
        Imported imported = readPage("#### Ways to work with ITE\nCome in.\n##### Training\nText.");

        assertThat(imported.findings(FindingKind.UNPLACED_TEXT))
                .extracting(Finding::excerpt)
                .containsExactly("Come in.");
    }

    private static Offer offer(Imported imported) {
        return imported.draft().offers().getFirst();
    }

    private static CallToAction callToAction(Imported imported) {
        return Objects.requireNonNull(offer(imported).callToAction());
    }
}
