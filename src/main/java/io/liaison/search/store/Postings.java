package io.liaison.search.store;

import java.util.Arrays;

/**
 * Where each word stands: in the texts of which documents, and in the texts of which parts. A word's entry holds how many documents it is found in,
 * how many places of either sort follow, the length of the first sort, and the places of both.
 */
public final class Postings {

    private static final int MOST_IN_HEAD = 20;

    private final byte[] bytes;
    private final int[] starts;
    private final int[] found;

    private Postings(byte[] bytes, int[] starts, int[] found) {
        this.bytes = bytes;
        this.starts = starts;
        this.found = found;
    }

    /** In how many documents the word stands, in their own texts or in those of their parts. */
    public int documents(int word) {
        return found[word];
    }

    public Cursor inDocuments(int word) {
        Cursor cursor = new Cursor(bytes, starts[word]);
        int count = cursor.number();
        cursor.number();
        cursor.number();
        return cursor.of(count);
    }

    public Cursor inParts(int word) {
        Cursor cursor = new Cursor(bytes, starts[word]);
        cursor.number();
        int count = cursor.number();
        int length = cursor.number();
        return cursor.skip(length).of(count);
    }

    /** Walks over the places of one word in ascending order. */
    public static final class Cursor {

        private final byte[] bytes;
        private int at;
        private int left;
        private int place = -1;

        private Cursor(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = at;
        }

        /** Moves to the next place; false where there is none. */
        public boolean next() {
            if (left == 0) {
                return false;
            }
            left--;
            at += place < 0 ? 0 : 1;
            place += number();
            return true;
        }

        public int place() {
            return place;
        }

        byte packedImpact() {
            return bytes[at];
        }

        public float impact() {
            return Impact.value(bytes[at]);
        }

        private int number() {
            int number = bytes[at++];
            if (number >= 0) {
                return number;
            }
            number &= 0x7F;
            int shift = 7;
            byte more;
            do {
                more = bytes[at++];
                number |= (more & 0x7F) << shift;
                shift += 7;
            } while (more < 0);
            return number;
        }

        private Cursor skip(int length) {
            at += length;
            return this;
        }

        private Cursor of(int count) {
            left = count;
            return this;
        }
    }

    /** Puts the entries of all words together, one after the other. */
    static final class Builder {

        private byte[] bytes;
        private final int[] starts;
        private final int[] found;
        private int word;
        private int length;

        Builder(int words, int expectedLength) {
            bytes = new byte[expectedLength + MOST_IN_HEAD];
            starts = new int[words + 1];
            found = new int[words];
        }

        void add(PostingsWriter inDocuments, PostingsWriter inParts, int documents) {
            int needed = length + MOST_IN_HEAD + inDocuments.length() + inParts.length();
            if (needed > bytes.length) {
                bytes = Arrays.copyOf(bytes, needed + (needed >> 2));
            }
            length = PostingsWriter.write(bytes, length, inDocuments.count());
            length = PostingsWriter.write(bytes, length, inParts.count());
            length = PostingsWriter.write(bytes, length, inDocuments.length());
            length = inParts.copy(bytes, inDocuments.copy(bytes, length));
            found[word++] = documents;
            starts[word] = length;
        }

        Postings build() {
            return new Postings(Arrays.copyOf(bytes, length), starts, found);
        }
    }
}
