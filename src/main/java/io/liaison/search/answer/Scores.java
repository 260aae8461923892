package io.liaison.search.answer;

import io.liaison.search.store.Slots;

/**
 * What of a segment has been found, and how good it is: what speaks for a document as a whole, and for each part besides.
 *
 * @param parts those found, as bits
 */
record Scores(long[] parts, float[] ofDocuments, float[] ofParts) {

    private static final float[] NOTHING_SAID = {};

    static Scores none(Slots slots) {
        return over(new long[slots.words()], slots);
    }

    static Scores over(long[] parts, Slots slots) {
        return new Scores(parts, new float[slots.documents()], new float[slots.size()]);
    }

    /** For where no words were asked: all is as good. */
    static Scores alike(long[] parts) {
        return new Scores(parts, NOTHING_SAID, NOTHING_SAID);
    }

    float ofPart(int slot) {
        return ofParts.length == 0 ? 0 : ofParts[slot];
    }
}
