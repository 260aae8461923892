package io.liaison.partners;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which partners the platform looks at.
 *
 * @param words of the name, address or acronym; empty for all
 */
public record PartnerFilter(String words, Optional<PartnerState> state, Optional<Only> only) {

    public static final PartnerFilter ALL = new PartnerFilter("", Optional.empty(), Optional.empty());

    public enum Only {
        INVITED("Open invitation", line -> !line.invitations().isEmpty()),
        IN_REVIEW("Changes in review", line -> line.progress().isInReview()),
        OVERDUE("Not confirmed in time", line -> line.freshness()
                .filter(PartnerFreshness.Freshness::isOverdue)
                .isPresent());

        private final String label;
        private final Predicate<PartnerLine> test;

        Only(String label, Predicate<PartnerLine> test) {
            this.label = label;
            this.test = test;
        }

        public String label() {
            return label;
        }
    }

    public PartnerFilter withWords(String other) {
        return new PartnerFilter(other, state, only);
    }

    public PartnerFilter withState(Optional<PartnerState> other) {
        return new PartnerFilter(words, other, only);
    }

    public PartnerFilter withOnly(Optional<Only> other) {
        return new PartnerFilter(words, state, other);
    }

    boolean admits(PartnerLine line) {
        return state.map(wanted -> wanted == line.state()).orElse(true)
                && only.map(wanted -> wanted.test.test(line)).orElse(true);
    }
}
