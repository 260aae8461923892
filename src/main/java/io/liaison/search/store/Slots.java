package io.liaison.search.store;

import java.util.Arrays;

/**
 * Places for the parts of all documents, as bits in words of 64. The parts of a document stand side by side within one word, so that a document is
 * a mask on one word, and documents are counted many at a time. A document without parts has one place.
 */
public final class Slots {

    public static final int BITS = 6;

    private final int[] first;
    private final byte[] counts;
    private final int[] documents;
    private final long[] last;

    Slots(int[] parts) {
        first = new int[parts.length];
        counts = new byte[parts.length];
        int next = 0;
        for (int document = 0; document < parts.length; document++) {
            int count = Math.max(1, parts[document]);
            if ((next & 63) + count > 64) {
                next = (next | 63) + 1;
            }
            first[document] = next;
            counts[document] = (byte) count;
            next += count;
        }
        last = new long[next + 63 >>> BITS];
        documents = new int[last.length << BITS];
        for (int document = 0; document < parts.length; document++) {
            int end = first[document] + counts[document] - 1;
            last[end >>> BITS] |= 1L << end;
            Arrays.fill(documents, first[document], end + 1, document);
        }
    }

    public int documents() {
        return first.length;
    }

    public int size() {
        return documents.length;
    }

    /** How many words of 64 bits it takes to say something of all. */
    public int words() {
        return last.length;
    }

    int first(int document) {
        return first[document];
    }

    int count(int document) {
        return counts[document];
    }

    public int word(int document) {
        return first[document] >>> BITS;
    }

    public long mask(int document) {
        return -1L >>> 64 - counts[document] << first[document];
    }

    public int document(int slot) {
        return documents[slot];
    }

    /** How many documents have at least one of the parts; by adding, a part carries to the last place of its document and no further. */
    public int countDocuments(long[] parts) {
        int count = 0;
        for (int word = 0; word < parts.length; word++) {
            if (parts[word] != 0) {
                count += countDocuments(word, parts[word]);
            }
        }
        return count;
    }

    public int countDocuments(int word, long parts) {
        long before = ~last[word];
        return Long.bitCount(((parts & before) + before | parts) & last[word]);
    }
}
