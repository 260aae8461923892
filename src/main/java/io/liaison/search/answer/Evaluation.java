package io.liaison.search.answer;

import io.liaison.search.plan.Plan;
import io.liaison.search.plan.Plan.Alternative;
import io.liaison.search.plan.Plan.Group;
import io.liaison.search.plan.Plan.Term;
import io.liaison.search.store.LiveSegment;
import io.liaison.search.store.Postings.Cursor;
import io.liaison.search.store.Segment;
import io.liaison.search.store.Slots;
import io.liaison.search.store.WordTable;
import java.util.List;

/** Looks in one segment for what a plan says. All that is asked has to be found in one part together with its document. */
final class Evaluation {

    /** Stands below every sum of words, so that what was typed comes before what may have been meant. */
    static final float NEAR = 10_000;

    private final Segment segment;
    private final Slots slots;
    private final Scores total;

    private Evaluation(LiveSegment live) {
        segment = live.segment();
        slots = segment.slots();
        total = Scores.over(live.parts().clone(), slots);
    }

    /** Parts that have everything. */
    static Scores all(LiveSegment live, Plan plan) {
        if (plan.isEmpty()) {
            return Scores.alike(live.parts());
        }
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
        long[] found;
        if (group.alternatives().size() == 1 && isOneWord(group.alternatives().getFirst())) {
            found = new long[slots.words()];
            addWord(group.alternatives().getFirst().terms().getFirst(), total.parts(), found, total);
        } else {
            Scores best = find(group.alternatives());
            add(best);
            found = best.parts();
        }
        and(total.parts(), found);
    }

    private void exclude(Alternative alternative) {
        long[] found = find(List.of(alternative)).parts();
        for (int word = 0; word < found.length; word++) {
            total.parts()[word] &= ~found[word];
        }
    }

    private static boolean isOneWord(Alternative alternative) {
        return alternative.terms().size() == 1 && !alternative.isNear();
    }

    private static void and(long[] parts, long[] others) {
        for (int word = 0; word < parts.length; word++) {
            parts[word] &= others[word];
        }
    }

    /** Adds to the scores of all candidates that have the word, and marks them. */
    private void addWord(Term term, long[] candidates, long[] found, Scores scores) {
        int stem = segment.stems().find(term.stem());
        if (stem != WordTable.ABSENT) {
            addInDocuments(stem, term.weight(), candidates, found, scores);
            addInParts(stem, term.weight(), candidates, found, scores);
        }
    }

    private void addInDocuments(int stem, float weight, long[] candidates, long[] found, Scores scores) {
        float[] ofDocuments = scores.ofDocuments();
        for (Cursor cursor = segment.postings().inDocuments(stem); cursor.next(); ) {
            int document = cursor.place();
            int word = slots.word(document);
            long here = candidates[word] & slots.mask(document);
            if (here != 0) {
                found[word] |= here;
                ofDocuments[document] += weight * cursor.impact();
            }
        }
    }

    private void addInParts(int stem, float weight, long[] candidates, long[] found, Scores scores) {
        float[] ofParts = scores.ofParts();
        for (Cursor cursor = segment.postings().inParts(stem); cursor.next(); ) {
            int slot = cursor.place();
            if ((candidates[slot >>> Slots.BITS] >>> slot & 1) != 0) {
                found[slot >>> Slots.BITS] |= 1L << slot;
                ofParts[slot] += weight * cursor.impact();
            }
        }
    }

    /** The best of all alternatives for each document and part. */
    private Scores find(List<Alternative> alternatives) {
        Scores best = Scores.none(slots);
        for (Alternative alternative : alternatives) {
            if (alternative.reach() > 0) {
                if (isOneWord(alternative)) {
                    takeBest(alternative.terms().getFirst(), best);
                } else {
                    findAll(alternative, best);
                }
            }
        }
        return best;
    }

    private void takeBest(Term term, Scores best) {
        int stem = segment.stems().find(term.stem());
        if (stem == WordTable.ABSENT) {
            return;
        }
        long[] candidates = total.parts();
        for (Cursor cursor = segment.postings().inDocuments(stem); cursor.next(); ) {
            int document = cursor.place();
            int word = slots.word(document);
            best.parts()[word] |= candidates[word] & slots.mask(document);
            best.ofDocuments()[document] = Math.max(best.ofDocuments()[document], term.weight() * cursor.impact());
        }
        for (Cursor cursor = segment.postings().inParts(stem); cursor.next(); ) {
            int slot = cursor.place();
            best.parts()[slot >>> Slots.BITS] |= candidates[slot >>> Slots.BITS] & 1L << slot;
            best.ofParts()[slot] = Math.max(best.ofParts()[slot], term.weight() * cursor.impact());
        }
    }

    private void findAll(Alternative alternative, Scores best) {
        Scores found =
                alternative.isAdjacent() ? new Phrase(segment, alternative).find(total.parts()) : findEach(alternative);
        if (alternative.isNear()) {
            lower(found, best);
        }
        keepBest(found, best);
    }

    private Scores findEach(Alternative alternative) {
        Scores found = Scores.none(slots);
        long[] candidates = total.parts();
        for (Term term : alternative.rareFirst()) {
            long[] parts = new long[slots.words()];
            addWord(term, candidates, parts, found);
            candidates = parts;
        }
        System.arraycopy(candidates, 0, found.parts(), 0, candidates.length);
        return found;
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
