package io.liaison.search.store;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The ids of documents by number, and the numbers by id. */
final class Ids {

    static final int ABSENT = -1;

    private final long[] high;
    private final long[] low;
    private final int[] sorted;

    Ids(List<UUID> ids) {
        high = ids.stream().mapToLong(UUID::getMostSignificantBits).toArray();
        low = ids.stream().mapToLong(UUID::getLeastSignificantBits).toArray();
        sorted = IntStream.range(0, ids.size())
                .boxed()
                .sorted(Comparator.comparing(ids::get))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    UUID get(int number) {
        return new UUID(high[number], low[number]);
    }

    int find(UUID id) {
        int from = 0;
        int to = sorted.length - 1;
        while (from <= to) {
            int middle = from + to >>> 1;
            int order = get(sorted[middle]).compareTo(id);
            if (order == 0) {
                return sorted[middle];
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return ABSENT;
    }
}
