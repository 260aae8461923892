package io.liaison.choosing;

import static io.liaison.choosing.ChoosingFixtures.START_UPS;
import static io.liaison.choosing.ChoosingFixtures.listed;
import static io.liaison.choosing.ChoosingFixtures.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.liaison.choosing.ChoosingFixtures.Shelf;
import io.liaison.content.Offer;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import io.liaison.profile.page.Publicity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GuidedMatchTests {

    private final Vocabularies vocabularies = mock(Vocabularies.class);

    @BeforeEach
    void keepTerms() {
        when(vocabularies.terms(Vocabulary.AUDIENCE))
                .thenReturn(ChoosingFixtures.terms(Vocabulary.AUDIENCE, START_UPS, "investors", "hospitals"));
        when(vocabularies.terms(Vocabulary.OFFER_KIND))
                .thenReturn(ChoosingFixtures.terms(
                        Vocabulary.OFFER_KIND, "facility-rental", "clinical-trials", "training", "market-entry"));
        when(vocabularies.terms(Vocabulary.REGION)).thenReturn(ChoosingFixtures.terms(Vocabulary.REGION, "singapore"));
    }

    @Test
    @Tag("BR-170")
    void takesNoAnswerThatNobodyKnows() {
        MatchAnswers read = match().read("who=investors&who=kings&stage=stardom&need=%3Cscript%3E&page=7");

        assertThat(read.address()).isEqualTo("/match?who=investors");
        assertThat(match().read("who=not-sure&need=training").address()).isEqualTo("/match?who=not-sure&need=training");
        assertThat(match().read(null)).isEqualTo(MatchAnswers.NONE);
    }

    @Test
    @Tag("BR-172")
    void offersOnlyAnswersThatLeadSomewhereAndTellsHowFar() {
        GuidedMatch match = match(
                listed("bay", offer("facility-rental", "", START_UPS, "investors")),
                listed("cape", offer("training", "", START_UPS)));

        assertThat(match.options(Question.WHO, MatchAnswers.NONE))
                .extracting(MatchOption::code, MatchOption::offers)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(START_UPS, 2L),
                        org.assertj.core.groups.Tuple.tuple("investors", 1L));
        assertThat(match.options(Question.NEED, match.read("who=investors")))
                .extracting(MatchOption::code)
                .containsExactly("facility-rental");
        assertThat(match.options(Question.STAGE, match.read("need=training")))
                .extracting(MatchOption::code)
                .containsExactly("idea", "market", "looking-around");
    }

    @Test
    @Tag("BR-173")
    void saysWhyEachOfferFitsAndWhatDoesNotQuite() {
        GuidedMatch match = match(
                listed("bay", offer("facility-rental", "Rooms for pre-clinical batches.", START_UPS, "investors")));

        MatchedOffer found = match.match(match.read("who=" + START_UPS + "&stage=prototype&need=facility-rental"))
                .fitting()
                .getFirst();

        assertThat(found.reasons())
                .containsExactly(
                        "For start ups and biotechnology companies",
                        "Facility rental, which suits a prototype or pre-clinical work",
                        "It speaks of “pre-clinical”",
                        "In Singapore");
        assertThat(found.remarks()).containsExactly("Also open to investors");
    }

    @Test
    void putsFirstWhatSuitsTheStageBestThenWhatSpeaksOfItThenWhatCanBeAskedFor() {
        Offer without = offer("clinical-trials", "", START_UPS);
        GuidedMatch match = match(
                listed("able", offer("facility-rental", "", START_UPS)),
                listed("baker", silent(without)),
                listed("charlie", offer("clinical-trials", "", START_UPS, "investors")),
                listed("delta", offer("clinical-trials", "", START_UPS)),
                listed("echo", offer("clinical-trials", "With patients of our own.", START_UPS)));

        assertThat(match.match(match.read("who=" + START_UPS + "&stage=trial")).fitting())
                .extracting(found -> found.listed().listing().slug().value())
                .containsExactly("echo", "delta", "charlie", "baker", "able");
    }

    @Test
    @Tag("BR-171")
    void givesUpTheLeastImportantAnswerWhereNothingFitsAll() {
        GuidedMatch match = match(
                listed("bay", offer("market-entry", "", START_UPS)),
                listed("cape", offer("training", "", "investors")));

        Match withoutStage = match.match(match.read("who=" + START_UPS + "&stage=idea&need=market-entry"));
        assertThat(withoutStage.dropped()).containsExactly(Question.STAGE);
        assertThat(withoutStage.offers()).isEqualTo(1);
        assertThat(withoutStage.fitting().getFirst().remarks()).containsExactly("Market entry seldom suits an idea");

        Match withoutWho = match.match(match.read("who=hospitals&stage=idea&need=training"));
        assertThat(withoutWho.dropped()).containsExactly(Question.WHO);
        assertThat(withoutWho.fitting().getFirst().remarks()).containsExactly("It does not name hospitals");

        assertThat(match.match(match.read("who=investors&need=clinical-trials")).dropped())
                .containsExactly(Question.NEED);
        assertThat(match().match(match.read("who=investors")).fitting()).isEmpty();
    }

    @Test
    void namesWhatMissesOneAnswerWhereLittleFits() {
        GuidedMatch match = match(
                listed("bay", offer("training", "", START_UPS)),
                listed("cape", offer("training", "", "investors")),
                listed("dune", offer("facility-rental", "", START_UPS)));

        Match found = match.match(match.read("who=" + START_UPS + "&need=training"));

        assertThat(found.fitting()).hasSize(1);
        assertThat(found.nearly())
                .extracting(nearly -> nearly.listed().listing().slug().value())
                .containsExactly("cape", "dune");
        assertThat(found.nearly())
                .flatExtracting(MatchedOffer::remarks)
                .contains("It does not name start ups and biotechnology companies", "Not training");
    }

    @Test
    void tellsThatAPageWasNotConfirmedForLong() {
        Publicity overdue = new Publicity(ChoosingFixtures.SPRING, ChoosingFixtures.SPRING, true, true);
        GuidedMatch match = match(listed("bay", offer("training", ""), overdue));

        assertThat(match.match(match.read("need=training")).fitting().getFirst().remarks())
                .containsExactly("The partner has not confirmed its profile for long");
    }

    @Test
    void namesAllKindsThatSuitAStage() {
        Match found = match(listed("bay", offer("training", ""))).match(match().read("stage=idea"));

        assertThat(found.kinds()).isEqualTo(Set.of("training"));
    }

    private static Offer silent(Offer offer) {
        return new Offer(offer.id(), offer.title(), offer.kind(), "", "", "", "", offer.audiences(), List.of(), null);
    }

    private GuidedMatch match(ListedOffer... offers) {
        return new GuidedMatch(new Shelf(List.of(offers)), vocabularies);
    }
}
