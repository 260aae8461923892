package io.liaison.search.store;

import java.util.UUID;

/**
 * A number of documents as they are searched, in the order of their names; never changed once made.
 *
 * @param ids of the documents
 * @param names what the documents are sorted by
 * @param published when, in microseconds
 * @param partIds by slot; empty where a slot is no part
 * @param isPart which slots are parts, as bits
 * @param stems of all words that stand in the documents
 * @param forms the words as they stand there, for beginnings and typing errors
 * @param stemOf the number of each form's stem
 * @param pairs of the documents' own texts by document, then those of the parts by slot
 */
public record Segment(
        Ids ids,
        Texts names,
        long[] published,
        Slots slots,
        Texts partIds,
        long[] isPart,
        WordTable stems,
        WordTable forms,
        int[] stemOf,
        Postings postings,
        Pairs pairs,
        Terms terms,
        ExactNames exactNames) {

    /** The slots that have an id. */
    static long[] isPart(Texts partIds) {
        long[] isPart = new long[partIds.size() >>> Slots.BITS];
        for (int slot = 0; slot < partIds.size(); slot++) {
            if (partIds.length(slot) > 0) {
                isPart[slot >>> Slots.BITS] |= 1L << slot;
            }
        }
        return isPart;
    }

    public int size() {
        return published.length;
    }

    public UUID id(int document) {
        return ids.get(document);
    }

    public int pairsOfSlot(int slot) {
        return size() + slot;
    }
}
