package io.liaison.search.store;

import java.util.List;

/** Different words in the order of their bytes, found by a word or by its beginning. */
public final class WordTable {

    public static final int ABSENT = -1;

    private final Texts words;
    private final int[] places;

    private WordTable(Texts words) {
        this.words = words;
        this.places = new int[Math.max(2, Integer.highestOneBit(Math.max(1, words.size())) << 2)];
        for (int number = 0; number < words.size(); number++) {
            int place = words.hash(number) & places.length - 1;
            while (places[place] != 0) {
                place = place + 1 & places.length - 1;
            }
            places[place] = number + 1;
        }
    }

    /** @param sorted without doubles, in the order of unsigned bytes */
    static WordTable of(List<byte[]> sorted) {
        return new WordTable(Texts.of(sorted));
    }

    int size() {
        return words.size();
    }

    public Texts words() {
        return words;
    }

    public int find(String word) {
        return find(Texts.bytes(word));
    }

    public int find(byte[] bytes) {
        int place = Texts.hash(bytes, 0, bytes.length) & places.length - 1;
        while (places[place] != 0) {
            if (words.is(places[place] - 1, bytes)) {
                return places[place] - 1;
            }
            place = place + 1 & places.length - 1;
        }
        return ABSENT;
    }

    /** The first word that is not before it. */
    public int from(byte[] beginning) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (words.compare(middle, beginning) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public boolean begins(int number, byte[] beginning) {
        return number < words.size() && words.begins(number, beginning);
    }
}
