package io.liaison.importing;

import static io.liaison.importing.ImportingFixtures.readOffer;
import static io.liaison.importing.ImportingFixtures.readPage;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.content.Audience;
import io.liaison.content.CallToAction;
import io.liaison.content.Offer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which real pages write their offers. */
class OldOfferPagesTests {

    private static final CallToAction SITE = new CallToAction.ExternalSite("https://x.example/a");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We teach.\n\n##### [Work with ITE](https://x.example/a)",
                "We teach.\n\n###### **[Find out more](https://x.example/a)**",
                "We teach.\n\n[Go](https://x.example/a)",
                "We teach.\n\n**[Go](https://x.example/a)**\n\n*You are leaving this site.*",
                "We teach.\n\n<a class=\"button\" href=\"https://x.example/a\">Go</a>",
            })
    @DisplayName("Point 9.23: a link that stands where a call to action is expected is one, whatever its words")
    void takesALinkThatStandsWhereACallToActionIsExpected(String body) {
        Imported imported = readOffer(body);

        assertThat(imported.draft().offers()).singleElement().satisfies(offer -> {
            assertThat(offer.title()).isEqualTo("Training");
            assertThat(offer.description()).isEqualTo("We teach.");
            assertThat(offer.callToAction()).isEqualTo(SITE);
        });
        assertThat(imported.findings(FindingKind.EMPTY_OFFER)).isEmpty();
    }

    @Test
    @DisplayName(
            "Point 9.23: offers without numbers keep the links below them, and offers whose titles are links keep those")
    void keepsTheLinksOfOffersWithoutNumbers() {
        List<Offer> offers = readPage("""
                        #### Ways to work with ITE
                        ##### Training
                        We teach.
                        ##### [Work with ITE](https://x.example/a)
                        ##### [Licensing](https://x.example/b)
                        We license.
                        ##### [Testing](https://x.example/c)
                        We test.
                        """).draft().offers();

        assertThat(offers).extracting(Offer::title).containsExactly("Training", "Licensing", "Testing");
        assertThat(offers)
                .extracting(Offer::callToAction)
                .containsExactly(
                        SITE,
                        new CallToAction.ExternalSite("https://x.example/b"),
                        new CallToAction.ExternalSite("https://x.example/c"));
    }

    @Test
    @DisplayName(
            "Point 9.23: a link in the middle of a description stays there; a sentence at its end that asks for a letter does both")
    void leavesOtherLinksInTheDescription() {
        Offer offer = readOffer(
                        "[Our brochure](https://x.example/b)\n\nWe teach.\n\nWrite to [the desk](mailto:desk@ite.example).")
                .draft()
                .offers()
                .getFirst();

        assertThat(offer.description()).contains("[Our brochure](https://x.example/b)", "Write to");
        assertThat(offer.callToAction()).isEqualTo(new CallToAction.Email("desk@ite.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Disclaimer: this leads elsewhere.",
                "*Another site opens.*",
                "By clicking the link you leave our pages."
            })
    @DisplayName("Point 9.23: the disclaimer below a call to action belongs to it")
    void theDisclaimerBelongsToItsLink(String disclaimer) {
        Imported imported = readOffer("We teach.\n\n##### [Work with ITE](https://x.example/a)\n\n" + disclaimer);

        assertThat(imported.draft().offers().getFirst().description()).isEqualTo("We teach.");
        assertThat(imported.findings(FindingKind.DISCLAIMER)).singleElement().satisfies(finding -> {
            assertThat(finding.place().path()).isEqualTo("offers/0/callToAction");
            assertThat(finding.excerpt()).isEqualTo(disclaimer);
        });
    }

    @Test
    @DisplayName("Point 9.23: a second call to action of an offer is a finding")
    void reportsASecondCallToAction() {
        Imported imported = readOffer(
                "We teach.\n##### [Request Introduction](https://x.example/a)\n##### [Contact us](mailto:a@x.example)");

        assertThat(imported.draft().offers().getFirst().callToAction()).isEqualTo(SITE);
        assertThat(imported.findings(FindingKind.UNPLACED_TEXT))
                .extracting(Finding::excerpt)
                .containsExactly("##### [Contact us](mailto:a@x.example)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Who is this suitable for? **",
                "** Who is this suitable for?**",
                "**Who is this suitable for?\u00A0**",
                "**Who is this suitable for**?",
                "Who is this suitable for?"
            })
    @DisplayName("Point 9.23: a label is one with a blank before its closing stars, too")
    void readsLabelsHoweverTheirStarsStand(String label) {
        Offer offer = readOffer("We teach.\n\n" + label + "\n* Investors\n")
                .draft()
                .offers()
                .getFirst();

        assertThat(offer.audiences()).containsExactly(new Audience("investors", ""));
        assertThat(offer.description()).isEqualTo("We teach.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a ** b ** c | a ** b ** c",
                "**One ** and **two ** | **One**  and **two** ",
                "**One** and ** two | **One** and ** two",
                "**bold** word **bold** | **bold** word **bold**"
            })
    void movesBlanksOutOfBoldTextAndNothingElse(String written, String meant) {
        assertThat(BoldMarks.closeTightly(written).strip()).isEqualTo(meant.strip());
    }

    @Test
    @DisplayName("Point 9.23: offers inside an offer, A. and B. with labels or links of their own, become offers")
    void makesOffersOfOffersInsideOffers() {
        Imported imported = readOffer("""
                We do it in two ways.

                **A. Licensing** of all we know.

                **Who is this suitable for?**
                * Investors

                [Ask](https://x.example/a)

                **B. Research collaboration**

                We think together.

                **Who is this suitable for?**
                * Pharmaceutical companies

                [Ask](https://x.example/b)
                """);

        List<Offer> offers = imported.draft().offers();
        assertThat(offers).extracting(Offer::title).containsExactly("Training", "Licensing", "Research collaboration");
        assertThat(offers).extracting(Offer::kind).containsExactly("training", "licensing", "research-collaboration");
        assertThat(offers)
                .extracting(Offer::description)
                .containsExactly("We do it in two ways.", "of all we know.", "We think together.");
        assertThat(offers.get(1).audiences()).containsExactly(new Audience("investors", ""));
        assertThat(offers.get(2).callToAction()).isEqualTo(new CallToAction.ExternalSite("https://x.example/b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two models:\n\nA. Alone\n\nYou work.\n\nB. Together\n\nWe work.\n\n**Suitable for**\n* Investors",
                "Two models:\nA. Alone\nB. Together\n\n**Suitable for**\n* Investors"
            })
    @DisplayName("Point 9.23: parts A. and B. that are no offers become a list, not flat paragraphs")
    void makesAListOfLetteredParts(String body) {
        Offer offer = readOffer(body).draft().offers().getFirst();

        assertThat(offer.description()).startsWith("Two models:\n\n- A. Alone").contains("\n- B. Together");
        assertThat(offer.audiences()).containsExactly(new Audience("investors", ""));
    }
}
