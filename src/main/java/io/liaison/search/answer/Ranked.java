package io.liaison.search.answer;

import io.liaison.search.store.Segment;
import io.liaison.search.store.Slots;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A document in the order; of equal ones the name decides, and at last the id, so that every node gives one order. */
public record Ranked(Found found, int document, double rank) {

    static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingDouble(Ranked::rank).reversed().thenComparing(Ranked::byName);

    public UUID id() {
        return segment().id(document);
    }

    /** Places of the parts of it that were found, best first. */
    public List<Integer> parts() {
        Slots slots = segment().slots();
        List<Integer> matching = new ArrayList<>();
        for (long left = found.partsOf(document); left != 0; left &= left - 1) {
            int slot = (slots.word(document) << Slots.BITS) + Long.numberOfTrailingZeros(left);
            if (segment().partIds().length(slot) > 0) {
                matching.add(slot);
            }
        }
        matching.sort(Comparator.comparingDouble(slot -> -found.scores().ofPart(slot)));
        return matching;
    }

    public String partId(int slot) {
        return segment().partIds().get(slot);
    }

    /** Whether words that were asked stand in the part itself, not only in its document. */
    public boolean hasWords(int slot) {
        return found.scores().ofPart(slot) != 0;
    }

    boolean isBefore(Ranked other) {
        return byName(other) < 0;
    }

    private int byName(Ranked other) {
        int order = segment().names().compare(document, other.segment().names(), other.document);
        return order != 0 ? order : id().compareTo(other.id());
    }

    private Segment segment() {
        return found.segment();
    }
}
