package io.liaison.content;

import static io.liaison.content.ContentFixtures.BASE;
import static io.liaison.content.ContentFixtures.mission;
import static io.liaison.content.ContentFixtures.offer;
import static io.liaison.content.ContentFixtures.offers;
import static io.liaison.content.ContentFixtures.overview;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.content.ContentMerge.Conflict;
import io.liaison.content.ContentMerge.Merged;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ContentMergeTests {

    private static final Offer RENTAL = offer("rental", "Rental", "Rooms.");
    private static final Offer TRAINING = offer("training", "Training", "Courses.");
    private static final Offer ADVICE = offer("advice", "Advice", "Answers.");

    @Test
    @Tag("BR-20")
    void keepsChangesOfDifferentFields() {
        Merged merged = ContentMerge.merge(BASE, overview(BASE, "Mine."), mission(BASE, "Theirs."));

        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.content()).isEqualTo(mission(overview(BASE, "Mine."), "Theirs."));
    }

    @Test
    void isNoConflictWhenBothWroteTheSame() {
        Merged merged = ContentMerge.merge(BASE, overview(BASE, "Same."), overview(BASE, "Same."));

        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.content().overview()).isEqualTo("Same.");
    }

    @Test
    @Tag("BR-21")
    void reportsTheFieldBothChanged() {
        Merged merged = ContentMerge.merge(BASE, overview(BASE, "Mine."), overview(BASE, "Theirs."));

        assertThat(merged.conflicts()).containsExactly(new Conflict("overview", "Theirs."));
        assertThat(merged.content().overview()).isEqualTo("Mine.");
    }

    @Test
    void mergesWithinOneOffer() {
        ProfileContent base = offers(BASE, RENTAL);
        Merged merged = ContentMerge.merge(
                base,
                offers(base, offer("rental", "Room rental", "Rooms.")),
                offers(base, offer("rental", "Rental", "Rooms by the month.")));

        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.content().offers()).containsExactly(offer("rental", "Room rental", "Rooms by the month."));
    }

    @Test
    void namesTheOfferAndTheFieldOfAConflict() {
        ProfileContent base = offers(BASE, RENTAL);
        Merged merged = ContentMerge.merge(
                base,
                offers(base, offer("rental", "Mine", "Rooms.")),
                offers(base, offer("rental", "Theirs", "Rooms.")));

        assertThat(merged.conflicts()).containsExactly(new Conflict("offers/rental/title", "Theirs"));
    }

    @Test
    void keepsBothAdditions() {
        ProfileContent base = offers(BASE, RENTAL);
        Merged merged = ContentMerge.merge(base, offers(base, RENTAL, TRAINING), offers(base, RENTAL, ADVICE));

        assertThat(merged.content().offers()).containsExactlyInAnyOrder(RENTAL, TRAINING, ADVICE);
    }

    @Test
    void keepsMyNewOrderBesideTheirChangeWithin() {
        ProfileContent base = offers(BASE, RENTAL, TRAINING);
        Offer changed = offer("training", "Training", "More courses.");
        Merged merged = ContentMerge.merge(base, offers(base, TRAINING, RENTAL), offers(base, RENTAL, changed));

        assertThat(merged.content().offers()).containsExactly(changed, RENTAL);
    }

    @Test
    void removesWhatISawUnchangedAndRemoved() {
        ProfileContent base = offers(BASE, RENTAL, TRAINING);
        Merged merged = ContentMerge.merge(base, offers(base, RENTAL), mission(base, "Theirs."));

        assertThat(merged.content().offers()).containsExactly(RENTAL);
    }

    @Test
    void keepsWhatIRemovedWhenTheyChangedIt() {
        ProfileContent base = offers(BASE, RENTAL, TRAINING);
        Offer changed = offer("training", "Training", "More courses.");
        Merged merged = ContentMerge.merge(base, offers(base, RENTAL), offers(base, RENTAL, changed));

        assertThat(merged.content().offers()).containsExactly(RENTAL, changed);
    }
}
