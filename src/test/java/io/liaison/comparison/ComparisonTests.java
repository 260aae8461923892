package io.liaison.comparison;

import static io.liaison.comparison.ComparisonFixtures.LABELS;
import static io.liaison.comparison.ComparisonFixtures.offer;
import static io.liaison.comparison.ComparisonFixtures.picture;
import static io.liaison.comparison.ComparisonFixtures.profile;
import static io.liaison.comparison.ComparisonFixtures.with;
import static io.liaison.comparison.ComparisonFixtures.withOffers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.liaison.comparison.Change.Kind;
import io.liaison.content.Audience;
import io.liaison.content.CallToAction;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    private final ProfileContent live = profile();
    private final List<Offer> offers = live.offers();

    @Test
    void findsNothingWhereNothingChanged() {
        Comparison comparison = compare(profile());

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.size()).isEmpty();
        assertThat(comparison.unchanged()).isGreaterThan(30);
    }

    @Test
    @Tag("BR-85")
    void tellsASwapAndOneCorrectedWordAndNothingElse() {
        Offer corrected = with(offers.get(2), "description", "We run your pump for 140 hours.");

        Comparison comparison = compare(withOffers(live, List.of(offers.get(1), offers.get(0), corrected)));

        assertThat(comparison.changes()).hasSize(2);
        Change.Part part = (Change.Part) comparison.changes().getFirst();
        assertThat(part.field()).isEqualTo("Offer “Training”");
        assertThat(part.changes()).singleElement().isInstanceOfSatisfying(Change.Text.class, text -> assertThat(
                        text.segments())
                .containsExactly(
                        Segment.kept("We run your pump for "),
                        Segment.deleted("120"),
                        Segment.inserted("140"),
                        Segment.kept(" hours.")));
        Change.Order order = (Change.Order) comparison.changes().getLast();
        assertThat(order.moves()).containsExactly(new Change.Move("Pump testing", 1, 2));
        assertThat(comparison.size()).isEqualTo("1 offer changed, 1 offer moved");
        assertThat(comparison.words()).isEqualTo(1);
    }

    @Test
    void tellsOtherNames() {
        Comparison comparison = compare(live.knownAs(List.of("The Tide Station")));

        assertThat(comparison.changes()).singleElement().isInstanceOfSatisfying(Change.Items.class, names -> assertThat(
                        names.after())
                .containsExactly("The Tide Station"));
    }

    @Test
    void countsWhatDidNotChange() {
        int all = compare(profile()).unchanged();

        assertThat(compare(with(live, "vision", "Dry cities")).unchanged()).isEqualTo(all - 1);
    }

    @Test
    void namesItsSizeInWords() {
        ProfileContent changed = with(with(live, "vision", ""), "acronym", "TL");

        assertThat(compare(withOffers(changed, offers.subList(0, 2))).size()).isEqualTo("2 fields, 1 offer removed");
    }

    @Test
    void tellsNewMovedAndChangedOffersApartInItsSize() {
        Offer reworded = with(offers.get(1), "keyAdvantage", "Deeper water");

        assertThat(compare(withOffers(live, List.of(offers.get(2), offers.get(0), reworded, offer("four", "Night"))))
                        .size())
                .isEqualTo("1 new offer, 1 offer changed, 1 offer moved");
    }

    @Test
    void countsAReplacedWordOnce() {
        assertThat(compare(with(live, "overview", "We test turbines. We keep two basins filled and warm."))
                        .words())
                .isEqualTo(4);
        assertThat(compare(with(live, "regions", List.of("japan", "singapore"))).words())
                .isZero();
    }

    @Test
    void cutsSmallChangesDownToALine() {
        ProfileContent changed = with(
                live,
                "overview",
                "We test pumps. We keep four basins filled. " + "And so on for a long time. ".repeat(9));
        ProfileContent before = with(
                live,
                "overview",
                "We test pumps. We keep three basins filled. " + "And so on for a long time. ".repeat(9));
        ProfileContent moved = withOffers(changed, List.of(offers.get(1), offers.get(0), offers.get(2)));

        assertThat(Comparison.of(Optional.of(before), moved, LABELS).excerpts())
                .containsExactly(
                        new Excerpt(
                                "Overview",
                                List.of(
                                        Segment.kept("We test pumps. We keep "),
                                        Segment.deleted("three"),
                                        Segment.inserted("four"),
                                        Segment.kept(" basins filled. And so on for a long …"))),
                        new Excerpt(
                                "Order of offers", List.of(Segment.kept("“Pump testing” moved from place 1 to 2"))));
    }

    @Test
    void showsAFirstSubmissionWholeAndAsNew() {
        Comparison comparison = Comparison.of(Optional.empty(), live, LABELS);

        assertThat(comparison.isFirst()).isTrue();
        assertThat(comparison.unchanged()).isZero();
        assertThat(comparison.changes())
                .allSatisfy(change -> assertThat(change.kind()).isEqualTo(Kind.ADDED));
        assertThat(comparison.changes()).extracting(Change::field).contains("Overview", "Offer “Pump testing”");
    }

    @Test
    void showsANewOfferWithEverythingItSaysAndARemovedOneToo() {
        Comparison comparison =
                compare(withOffers(live, List.of(offers.get(0), offers.get(1), offer("four", "Night tests"))));

        assertThat(comparison.changes())
                .extracting(Change::field, Change::kind)
                .containsExactly(tuple("Offer “Night tests”", Kind.ADDED), tuple("Offer “Training”", Kind.REMOVED));
        assertThat(((Change.Part) comparison.changes().getFirst()).changes())
                .extracting(Change::field)
                .contains("Title", "Description", "Audiences", "Request introduction");
    }

    @Test
    void matchesPartsByTitleWhereAnImportGaveThemNewIds() {
        List<Offer> imported = offers.stream()
                .map(offer -> with(offer, "id", "new-" + offer.id()))
                .toList();

        assertThat(compare(withOffers(live, imported)).changes()).isEmpty();
    }

    @Test
    void saysOnceThatAnOfferMovedFromTheEndToTheTop() {
        Comparison comparison = compare(withOffers(live, List.of(offers.get(2), offers.get(0), offers.get(1))));

        assertThat(comparison.changes()).singleElement().isInstanceOfSatisfying(Change.Order.class, order -> assertThat(
                        order.moves())
                .containsExactly(new Change.Move("Training", 3, 1)));
    }

    @Test
    void doesNotCallItAMoveWhenAnEarlierOfferWasRemoved() {
        assertThat(compare(withOffers(live, offers.subList(1, 3))).changes())
                .singleElement()
                .extracting(Change::kind)
                .isEqualTo(Kind.REMOVED);
    }

    @Test
    void readsCodesByTheirLabelsAndTheCallToActionInWords() {
        Offer changed = with(
                with(offers.getFirst(), "callToAction", new CallToAction.Email("ask@tidewater.example")),
                "audiences",
                List.of(new Audience("government-agencies", "of the coast")));

        Change.Part part = (Change.Part) compare(withOffers(live, List.of(changed, offers.get(1), offers.get(2))))
                .changes()
                .getFirst();

        assertThat(part.changes())
                .containsExactly(
                        new Change.Items(
                                "offers/one/audiences",
                                "Audiences",
                                List.of("investors"),
                                List.of("government agencies, of the coast")),
                        new Change.Text(
                                "offers/one/callToAction",
                                "Request introduction",
                                "With our own form",
                                "By e-mail to ask@tidewater.example"));
    }

    @Test
    void comparesMissionPointsByWhatTheySay() {
        Change.Items mission = (Change.Items)
                compare(with(live, "mission", List.of("Test every pump", "Publish every single result", "Lend pumps")))
                        .changes()
                        .getFirst();

        assertThat(mission.items()).extracting(Change.Item::kind).containsExactly(null, Kind.CHANGED, Kind.ADDED);
    }

    @Test
    void callsAReorderedListMoved() {
        Change regions = compare(with(live, "regions", List.of("japan", "singapore")))
                .changes()
                .getFirst();

        assertThat(regions.kind()).isEqualTo(Kind.MOVED);
    }

    @Test
    void showsAReplacedPictureBeforeAndAfter() {
        Change logo =
                compare(with(live, "logo", picture("b", "A wave"))).changes().getFirst();

        assertThat(logo).isEqualTo(new Change.Image("logo", "Logo", picture("a", "A wave"), picture("b", "A wave")));
    }

    private Comparison compare(ProfileContent submitted) {
        return Comparison.of(Optional.of(live), submitted, LABELS);
    }
}
