package io.liaison.search;

/**
 * What of a segment has been found, and how good it is: what speaks for a document as a whole, and for each part besides.
 *
 * @param parts those found, as bits
 */
record Scores(long[] parts, float[] ofDocuments, float[] ofParts) {

    static Scores none(Slots slots) {
        return new Scores(new long[slots.words()], new float[slots.documents()], new float[slots.size()]);
    }
}
