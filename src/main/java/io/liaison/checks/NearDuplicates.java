package io.liaison.checks;

import io.liaison.checks.Finding.Kind;
import io.liaison.checks.OtherPartners.Bearer;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether these are somebody else's words. An overview of which nine tenths are another partner's blocks, from six tenths on it is asked about; an offer is asked
 * about from eight tenths on, for offers of the same kind are described alike.
 */
final class NearDuplicates implements Check {

    static final double SAME_OVERVIEW = 0.9;
    static final double LIKE_OVERVIEW = 0.6;
    static final double LIKE_OFFER = 0.8;

    private static final int MOST_COMPARED = 3;

    private final Neighbours neighbours;

    NearDuplicates(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    @Override
    public List<Finding> findIn(Reading reading) {
        List<Finding> found = new ArrayList<>();
        nearest("overview:").forEach(bearer -> neighbours
                .content()
                .apply(bearer.partner())
                .ifPresent(theirs -> compareOverviews(reading.content(), theirs, found)));
        nearest("offer:").forEach(bearer -> neighbours
                .content()
                .apply(bearer.partner())
                .ifPresent(theirs -> compareOffers(reading.content(), theirs, found)));
        return found;
    }

    /** Those with the most fingerprints in common. */
    private List<Bearer> nearest(String prefix) {
        return neighbours.bearers().stream()
                .filter(bearer -> shared(bearer, prefix) >= 2)
                .sorted(Comparator.<Bearer>comparingLong(bearer -> shared(bearer, prefix))
                        .reversed())
                .limit(MOST_COMPARED)
                .toList();
    }

    private static long shared(Bearer bearer, String prefix) {
        return bearer.marks().stream().filter(mark -> mark.startsWith(prefix)).count();
    }

    private static void compareOverviews(ProfileContent own, ProfileContent theirs, List<Finding> found) {
        double likeness = Shingles.of(own.overview(), own).likeness(Shingles.of(theirs.overview(), theirs));
        if (likeness >= SAME_OVERVIEW) {
            found.add(Finding.blocking(
                    Kind.DUPLICATE,
                    "overview",
                    "The overview is that of " + theirs.name() + ", nearly word for word. Write your own."));
        } else if (likeness >= LIKE_OVERVIEW) {
            found.add(Finding.advisory(
                    Kind.DUPLICATE,
                    "overview",
                    "The overview has much in common with that of " + theirs.name()
                            + ". Say what is different about you."));
        }
    }

    private static void compareOffers(ProfileContent own, ProfileContent theirs, List<Finding> found) {
        for (Offer offer : own.offers()) {
            Shingles words = Shingles.of(offer.description(), own);
            theirs.offers().stream()
                    .filter(other -> words.likeness(Shingles.of(other.description(), theirs)) >= LIKE_OFFER)
                    .findFirst()
                    .ifPresent(other -> found.add(Finding.advisory(
                            Kind.DUPLICATE,
                            "offers/" + offer.id() + "/description",
                            "“" + offer.title() + "” is described in the words of " + theirs.name()
                                    + ". Say what is different with you.")));
        }
    }
}
