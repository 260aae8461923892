package io.liaison.search.store;

import io.liaison.words.Words;
import java.util.Arrays;
import java.util.function.Consumer;

/** Whose name, acronym or alias is exactly this, but for spaces and signs. Names are kept as hashes of 64 bits. */
public final class ExactNames {

    /** Whose name it is comes before whose acronym or alias it is. */
    public enum Sort {
        NAME,
        OTHER_NAME
    }

    public record Bearer(int document, Sort sort) {}

    /**
     * @param key of a name
     * @param document that bears it
     */
    record Entry(long key, int document, Sort sort) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            return Long.compare(key, other.key);
        }
    }

    private final long[] keys;
    private final int[] documents;

    ExactNames(Entry[] entries) {
        Arrays.sort(entries);
        keys = new long[entries.length];
        documents = new int[entries.length];
        for (int index = 0; index < entries.length; index++) {
            keys[index] = entries[index].key();
            documents[index] =
                    entries[index].document() << 1 | entries[index].sort().ordinal();
        }
    }

    /** Zero for what has no letters at all. */
    public static long key(String name) {
        String squashed = Words.squashed(name);
        String kept = squashed.startsWith("the") && squashed.length() > 8 ? squashed.substring(3) : squashed;
        long key = 0;
        for (int index = 0; index < kept.length(); index++) {
            key = (key ^ kept.charAt(index)) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 31;
        }
        return key;
    }

    public void bearers(long key, Consumer<Bearer> consumer) {
        int index = Arrays.binarySearch(keys, key);
        while (index > 0 && keys[index - 1] == key) {
            index--;
        }
        for (int next = Math.max(0, index); index >= 0 && next < keys.length && keys[next] == key; next++) {
            consumer.accept(bearer(next));
        }
    }

    void all(Consumer<Entry> consumer) {
        for (int index = 0; index < keys.length; index++) {
            Bearer bearer = bearer(index);
            consumer.accept(new Entry(keys[index], bearer.document(), bearer.sort()));
        }
    }

    private Bearer bearer(int index) {
        return new Bearer(documents[index] >>> 1, Sort.values()[documents[index] & 1]);
    }
}
