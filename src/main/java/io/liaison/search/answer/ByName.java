package io.liaison.search.answer;

import java.util.List;

/** All that was found in the order of names, in which each segment is already. */
final class ByName {

    private final List<Found> found;
    private final int[][] documents;
    private final int[] next;

    ByName(List<Found> found) {
        this.found = found;
        this.documents = found.stream().map(ByName::documents).toArray(int[][]::new);
        this.next = new int[documents.length];
    }

    private static int[] documents(Found one) {
        int[] documents = new int[one.documents()];
        int[] count = {0};
        one.each((document, parts) -> documents[count[0]++] = document);
        return documents;
    }

    /** Of so many from each segment, those of the segment that comes first with its last are all among the first. */
    void skip(int most) {
        int left = most;
        while (left > 0 && !isAtEnd()) {
            int step = Math.max(1, left / documents.length);
            int before = first(step);
            int taken = Math.min(step, documents[before].length - next[before]);
            next[before] += taken;
            left -= taken;
        }
    }

    boolean isAtEnd() {
        for (int segment = 0; segment < next.length; segment++) {
            if (next[segment] < documents[segment].length) {
                return false;
            }
        }
        return true;
    }

    Ranked next() {
        int segment = first(1);
        return ranked(segment, next[segment]++);
    }

    /** The segment whose document so many places on comes first, or whose last one does. */
    private int first(int step) {
        int first = -1;
        for (int segment = 0; segment < next.length; segment++) {
            if (next[segment] < documents[segment].length
                    && (first < 0 || at(segment, step).isBefore(at(first, step)))) {
                first = segment;
            }
        }
        return first;
    }

    private Ranked at(int segment, int step) {
        return ranked(segment, Math.min(next[segment] + step, documents[segment].length) - 1);
    }

    private Ranked ranked(int segment, int index) {
        return new Ranked(found.get(segment), documents[segment][index], 0);
    }
}
