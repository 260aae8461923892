package io.liaison.search.answer;

import io.liaison.search.plan.Plan.Alternative;
import io.liaison.search.plan.Plan.Term;
import io.liaison.search.store.Pairs;
import io.liaison.search.store.Postings.Cursor;
import io.liaison.search.store.Segment;
import io.liaison.search.store.Slots;
import io.liaison.search.store.WordTable;
import java.util.List;

/** Words that have to stand side by side: all of them in one text, and there next to each other. */
final class Phrase {

    private final Segment segment;
    private final Slots slots;
    private final Alternative phrase;
    private final Scores found;
    private final long[] pairs;
    private long[] documents;
    private long[] parts;

    Phrase(Segment segment, Alternative phrase) {
        this.segment = segment;
        this.slots = segment.slots();
        this.phrase = phrase;
        this.found = Scores.none(slots);
        this.pairs = pairs(phrase.terms());
        this.documents = new long[slots.documents() + 63 >>> Slots.BITS];
        this.parts = new long[slots.words()];
    }

    Scores find(long[] candidates) {
        boolean isFirst = true;
        for (Term term : phrase.rareFirst()) {
            int stem = segment.stems().find(term.stem());
            if (stem == WordTable.ABSENT) {
                return Scores.none(slots);
            }
            inDocuments(term, stem, candidates, isFirst);
            inParts(term, stem, candidates, isFirst);
            isFirst = false;
        }
        keepDocuments(candidates);
        keepParts();
        return found;
    }

    private void inDocuments(Term term, int stem, long[] candidates, boolean isFirst) {
        long[] here = new long[documents.length];
        for (Cursor cursor = segment.postings().inDocuments(stem); cursor.next(); ) {
            int document = cursor.place();
            boolean isCandidate = isFirst
                    ? (candidates[slots.word(document)] & slots.mask(document)) != 0
                    : (documents[document >>> Slots.BITS] >>> document & 1) != 0;
            if (isCandidate) {
                here[document >>> Slots.BITS] |= 1L << document;
                found.ofDocuments()[document] += term.weight() * cursor.impact();
            }
        }
        documents = here;
    }

    private void inParts(Term term, int stem, long[] candidates, boolean isFirst) {
        long[] from = isFirst ? candidates : parts;
        long[] here = new long[parts.length];
        for (Cursor cursor = segment.postings().inParts(stem); cursor.next(); ) {
            int slot = cursor.place();
            if ((from[slot >>> Slots.BITS] >>> slot & 1) != 0) {
                here[slot >>> Slots.BITS] |= 1L << slot;
                found.ofParts()[slot] += term.weight() * cursor.impact();
            }
        }
        parts = here;
    }

    private void keepDocuments(long[] candidates) {
        for (int word = 0; word < documents.length; word++) {
            for (long left = documents[word]; left != 0; left &= left - 1) {
                int document = (word << Slots.BITS) + Long.numberOfTrailingZeros(left);
                if (isIn(document)) {
                    int place = slots.word(document);
                    found.parts()[place] |= slots.mask(document) & candidates[place];
                }
            }
        }
    }

    private void keepParts() {
        for (int word = 0; word < parts.length; word++) {
            for (long left = parts[word] & ~found.parts()[word]; left != 0; left &= left - 1) {
                int slot = (word << Slots.BITS) + Long.numberOfTrailingZeros(left);
                if (isIn(segment.pairsOfSlot(slot))) {
                    found.parts()[word] |= 1L << slot;
                }
            }
        }
    }

    private boolean isIn(int text) {
        for (long pair : pairs) {
            if (!segment.pairs().contains(text, pair)) {
                return false;
            }
        }
        return true;
    }

    private static long[] pairs(List<Term> terms) {
        long[] pairs = new long[terms.size() - 1];
        for (int index = 0; index < pairs.length; index++) {
            pairs[index] =
                    Pairs.pair(terms.get(index).stem(), terms.get(index + 1).stem());
        }
        return pairs;
    }
}
