package io.liaison.search;

import io.liaison.search.Plan.Alternative;
import io.liaison.search.Plan.Group;
import io.liaison.search.Plan.Term;
import io.liaison.search.Postings.Cursor;
import java.util.List;

/** Looks in one segment for what a plan says. All that is asked has to be found in one part together with its document. */
final class Evaluation {

    /** Stands below every sum of words, so that what was typed comes before what may have been meant. */
    static final float NEAR = 10_000;

    private final Segment segment;
    private final Slots slots;
    private final Scores total;

    Evaluation(LiveSegment live) {
        segment = live.segment();
        slots = segment.slots();
        total = new Scores(live.parts().clone(), new float[slots.documents()], new float[slots.size()]);
    }

    /** Parts that have everything. */
    static Scores all(LiveSegment live, Plan plan) {
        Evaluation evaluation = new Evaluation(live);
        plan.groups().forEach(evaluation::require);
        plan.excluded().forEach(evaluation::exclude);
        return evaluation.total;
    }

    /**
     * Parts that have some of it.
     *
     * @param said how much of the question each part says, to be filled
     */
    static Scores some(LiveSegment live, Plan plan, float[] said) {
        Evaluation evaluation = new Evaluation(live);
        long[] any = new long[evaluation.slots.words()];
        for (Group group : plan.groups()) {
            Scores found = evaluation.find(group.alternatives());
            evaluation.add(found);
            for (int word = 0; word < any.length; word++) {
                any[word] |= found.parts()[word];
                for (long left = found.parts()[word]; left != 0; left &= left - 1) {
                    said[(word << Slots.BITS) + Long.numberOfTrailingZeros(left)] += group.weight();
                }
            }
        }
        System.arraycopy(any, 0, evaluation.total.parts(), 0, any.length);
        plan.excluded().forEach(evaluation::exclude);
        return evaluation.total;
    }

    private void require(Group group) {
        Scores found;
        if (group.alternatives().size() == 1 && isOneWord(group.alternatives().getFirst())) {
            long[] parts = new long[slots.words()];
            collect(group.alternatives().getFirst().terms().getFirst(), parts, total);
            found = new Scores(parts, new float[0], new float[0]);
        } else {
            found = find(group.alternatives());
            add(found);
        }
        for (int word = 0; word < total.parts().length; word++) {
            total.parts()[word] &= found.parts()[word];
        }
    }

    private void exclude(Alternative alternative) {
        Scores found = find(List.of(alternative));
        for (int word = 0; word < total.parts().length; word++) {
            total.parts()[word] &= ~found.parts()[word];
        }
    }

    private static boolean isOneWord(Alternative alternative) {
        return alternative.terms().size() == 1 && !alternative.isNear();
    }

    /** Adds to the scores of all candidates that have the word, and marks them. */
    private void collect(Term term, long[] parts, Scores scores) {
        int stem = segment.stems().find(term.stem());
        if (stem == WordTable.ABSENT) {
            return;
        }
        long[] candidates = total.parts();
        for (Cursor cursor = segment.postings().inDocuments(stem); cursor.next(); ) {
            int document = cursor.place();
            int word = slots.word(document);
            long found = candidates[word] & slots.mask(document);
            if (found != 0) {
                parts[word] |= found;
                scores.ofDocuments()[document] += term.weight() * cursor.impact();
            }
        }
        for (Cursor cursor = segment.postings().inParts(stem); cursor.next(); ) {
            int slot = cursor.place();
            if ((candidates[slot >>> Slots.BITS] >>> slot & 1) != 0) {
                parts[slot >>> Slots.BITS] |= 1L << slot;
                scores.ofParts()[slot] += term.weight() * cursor.impact();
            }
        }
    }

    /** The best of all alternatives for each document and part. */
    private Scores find(List<Alternative> alternatives) {
        Scores best = Scores.none(slots);
        for (Alternative alternative : alternatives) {
            if (alternative.reach() > 0) {
                Scores found = find(alternative);
                if (alternative.isNear()) {
                    lower(found, best);
                }
                keepBest(found, best);
            }
        }
        return best;
    }

    private Scores find(Alternative alternative) {
        Scores found = Scores.none(slots);
        for (int index = 0; index < alternative.terms().size(); index++) {
            long[] parts = new long[slots.words()];
            collect(alternative.terms().get(index), parts, found);
            for (int word = 0; word < parts.length; word++) {
                found.parts()[word] = index == 0 ? parts[word] : found.parts()[word] & parts[word];
            }
        }
        if (alternative.isAdjacent()) {
            keepAdjacent(alternative, found.parts());
        }
        return found;
    }

    private void keepAdjacent(Alternative alternative, long[] parts) {
        long[] pairs = pairs(alternative);
        for (int word = 0; word < parts.length; word++) {
            for (long left = parts[word]; left != 0; left &= left - 1) {
                int slot = (word << Slots.BITS) + Long.numberOfTrailingZeros(left);
                if (!has(pairs, slots.document(slot)) && !has(pairs, segment.pairsOfSlot(slot))) {
                    parts[word] &= ~(1L << slot);
                }
            }
        }
    }

    private static long[] pairs(Alternative alternative) {
        List<Term> terms = alternative.terms();
        long[] pairs = new long[terms.size() - 1];
        for (int index = 0; index < pairs.length; index++) {
            pairs[index] =
                    Pairs.pair(terms.get(index).stem(), terms.get(index + 1).stem());
        }
        return pairs;
    }

    private boolean has(long[] pairs, int text) {
        for (long pair : pairs) {
            if (!segment.pairs().contains(text, pair)) {
                return false;
            }
        }
        return true;
    }

    /** What is only near comes after all that is not, where that has not been found already. */
    private static void lower(Scores near, Scores best) {
        for (int word = 0; word < near.parts().length; word++) {
            near.parts()[word] &= ~best.parts()[word];
            for (long left = near.parts()[word]; left != 0; left &= left - 1) {
                near.ofParts()[(word << Slots.BITS) + Long.numberOfTrailingZeros(left)] -= NEAR;
            }
        }
    }

    private void keepBest(Scores found, Scores best) {
        for (int word = 0; word < found.parts().length; word++) {
            for (long left = found.parts()[word]; left != 0; left &= left - 1) {
                int slot = (word << Slots.BITS) + Long.numberOfTrailingZeros(left);
                int document = slots.document(slot);
                boolean isFirst = (best.parts()[word] >>> slot & 1) == 0;
                float ofPart = found.ofParts()[slot];
                best.ofParts()[slot] = isFirst ? ofPart : Math.max(best.ofParts()[slot], ofPart);
                best.ofDocuments()[document] = Math.max(best.ofDocuments()[document], found.ofDocuments()[document]);
            }
            best.parts()[word] |= found.parts()[word];
        }
    }

    private void add(Scores found) {
        int last = -1;
        for (int word = 0; word < found.parts().length; word++) {
            for (long left = found.parts()[word]; left != 0; left &= left - 1) {
                int slot = (word << Slots.BITS) + Long.numberOfTrailingZeros(left);
                int document = slots.document(slot);
                total.ofParts()[slot] += found.ofParts()[slot];
                if (document != last) {
                    total.ofDocuments()[document] += found.ofDocuments()[document];
                    last = document;
                }
            }
        }
    }
}
