package io.liaison.content;

import static io.liaison.content.ContentFixtures.BASE;
import static io.liaison.content.ContentFixtures.mission;
import static io.liaison.content.ContentFixtures.offer;
import static io.liaison.content.ContentFixtures.offers;
import static io.liaison.content.ContentFixtures.overview;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("BR-73")
class PartialContentTests {

    private static final Offer RENTAL = offer("rental", "Rental", "Rooms.");
    private static final Offer TRAINING = offer("training", "Training", "Courses.");
    private static final Offer ADVICE = offer("advice", "Advice", "Answers.");

    static Stream<Random> chances() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200).map(Random::new);
    }

    @ParameterizedTest
    @MethodSource("chances")
    void toReturnNothingIsWhatWasSubmittedAndToReturnEverythingIsWhatIsLive(Random chance) {
        ProfileContent live = any(chance);
        ProfileContent submitted = any(chance);

        assertThat(PartialContent.accept(live, submitted, Set.of())).isEqualTo(submitted);
        assertThat(PartialContent.accept(live, submitted, PartialContent.places(live, submitted)))
                .isEqualTo(live);
    }

    @ParameterizedTest
    @MethodSource("chances")
    void whatIsAcceptedAndWhatIsReturnedAreAllThereIs(Random chance) {
        ProfileContent live = any(chance);
        ProfileContent submitted = any(chance);
        List<String> places = new ArrayList<>(PartialContent.places(live, submitted));
        Collections.shuffle(places, chance);
        Set<String> returned = Set.copyOf(places.subList(0, chance.nextInt(places.size() + 1)));
        Set<String> accepted = new HashSet<>(places);
        accepted.removeAll(returned);

        ProfileContent published = PartialContent.accept(live, submitted, returned);

        assertThat(withoutOrder(PartialContent.places(published, submitted))).isEqualTo(withoutOrder(returned));
        assertThat(withoutOrder(PartialContent.places(live, published))).isEqualTo(withoutOrder(accepted));
    }

    @Test
    void takesOneFieldAndLeavesTheOther() {
        ProfileContent submitted = mission(overview(BASE, "Better."), "Doubtful.");

        assertThat(PartialContent.accept(BASE, submitted, Set.of("mission"))).isEqualTo(overview(BASE, "Better."));
    }

    @Test
    void leavesOneFieldOfAnOffer() {
        ProfileContent live = offers(BASE, RENTAL);
        ProfileContent submitted = offers(BASE, offer("rental", "Room rental", "The best rooms of all."));

        assertThat(PartialContent.accept(live, submitted, Set.of("offers/rental/description")))
                .isEqualTo(offers(BASE, offer("rental", "Room rental", "Rooms.")));
    }

    @Test
    void putsARemovedOfferBackWhereItWas() {
        ProfileContent live = offers(BASE, RENTAL, TRAINING, ADVICE);
        ProfileContent submitted = offers(BASE, ADVICE, RENTAL);

        assertThat(PartialContent.accept(live, submitted, Set.of("offers/training"))
                        .offers())
                .containsExactly(ADVICE, RENTAL, TRAINING);
    }

    @Test
    void leavesANewOfferOut() {
        ProfileContent live = offers(BASE, RENTAL);
        ProfileContent submitted = offers(BASE, TRAINING, offer("rental", "Rental", "More rooms."));

        assertThat(PartialContent.accept(live, submitted, Set.of("offers/training")))
                .isEqualTo(offers(BASE, offer("rental", "Rental", "More rooms.")));
    }

    @Test
    void keepsTheOldOrderAroundANewOffer() {
        ProfileContent live = offers(BASE, RENTAL, TRAINING);
        ProfileContent submitted = offers(BASE, TRAINING, ADVICE, RENTAL);

        assertThat(PartialContent.accept(live, submitted, Set.of("offers")).offers())
                .containsExactly(RENTAL, TRAINING, ADVICE);
    }

    @Test
    void givesBackTheOldOfferWhereItWasWrittenAnewUnderTheSameTitle() {
        ProfileContent live = offers(BASE, RENTAL, TRAINING);
        Offer anew = offer("x1", "Rental", "Imported again.");
        ProfileContent submitted = overview(offers(BASE, anew, TRAINING), "Better.");

        assertThat(PartialContent.accept(live, submitted, Set.of("offers/x1"))).isEqualTo(overview(live, "Better."));
    }

    /** Whether two orders differ depends on what is in them, so it is no place of its own here. */
    private static Set<String> withoutOrder(Set<String> places) {
        Set<String> others = new HashSet<>(places);
        others.remove("offers");
        return others;
    }

    private static ProfileContent any(Random chance) {
        List<Offer> offers = new ArrayList<>();
        for (int id = 0; id < 6; id++) {
            if (chance.nextInt(4) > 0) {
                offers.add(offer("offer-" + id, "Title " + id + one(chance), "Text" + one(chance)));
            }
        }
        if (chance.nextBoolean()) {
            Collections.shuffle(offers, chance);
        }
        ProfileContent content = mission(overview(BASE, "Overview" + one(chance)), "Mission" + one(chance));
        return offers(content, offers.toArray(Offer[]::new));
    }

    private static String one(Random chance) {
        return " " + chance.nextInt(2);
    }
}
