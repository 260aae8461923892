package io.liaison.search.store;

import java.util.List;

/**
 * Which words stand side by side in a text, remembered as a Bloom filter of twelve bits a pair: it never forgets a pair, and takes one pair in some
 * three hundred that is not there for one that is. Words of grammar between two others do not part them.
 */
public final class Pairs {

    private static final int BITS_PER_PAIR = 12;
    private static final int HASHES = 4;
    private static final int STRETCH = 64;

    private final Texts filters;

    Pairs(List<byte[]> filters) {
        this.filters = Texts.of(filters);
    }

    static byte[] filter(long[] pairs, int count) {
        byte[] filter = new byte[count * BITS_PER_PAIR + 7 >>> 3];
        for (int index = 0; index < count; index++) {
            for (int hash = 0; hash < HASHES; hash++) {
                int bit = bit(pairs[index], hash, filter.length);
                filter[bit >>> 3] |= (byte) (1 << (bit & 7));
            }
        }
        return filter;
    }

    public static long pair(String one, String next) {
        long mixed = one.hashCode() * 0x9E3779B97F4A7C15L + next.hashCode();
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 29;
    }

    public boolean contains(int text, long pair) {
        int length = filters.length(text);
        if (length == 0) {
            return false;
        }
        for (int hash = 0; hash < HASHES; hash++) {
            int bit = bit(pair, hash, length);
            if ((filters.at(text, bit >>> 3) & 1 << (bit & 7)) == 0) {
                return false;
            }
        }
        return true;
    }

    byte[] copy(int text) {
        return filters.copy(text);
    }

    /** All bits of a pair are within one stretch, so that to look for it is to look in one place of memory. */
    private static int bit(long pair, int hash, int length) {
        int stretch = Math.min(length, STRETCH);
        int from = (int) ((pair >>> 32) * (length - stretch + 1) >>> 32);
        int within = (int) ((pair * (2L * hash + 1) * 0x9E3779B97F4A7C15L >>> 32) * (stretch * 8L) >>> 32);
        return from * 8 + within;
    }
}
