package io.liaison.bench.generator;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/** Draws as words occur in language (Zipf's law): the second half as often as the first, the third a third as often, and so on. */
public final class Zipf {

    private static final Map<Integer, Zipf> OF_LENGTH = new ConcurrentHashMap<>();

    private final double[] cumulated;

    private Zipf(int ranks) {
        cumulated = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += 1.0 / (rank + 1);
            cumulated[rank] = sum;
        }
    }

    /** A rank from 0, the commonest. */
    public static int rank(int ranks, RandomGenerator random) {
        return OF_LENGTH.computeIfAbsent(ranks, Zipf::new).rank(random);
    }

    public static <T> T draw(List<T> commonestFirst, RandomGenerator random) {
        return commonestFirst.get(rank(commonestFirst.size(), random));
    }

    private int rank(RandomGenerator random) {
        double point = random.nextDouble() * cumulated[cumulated.length - 1];
        int found = Arrays.binarySearch(cumulated, point);
        return Math.min(found < 0 ? -found - 1 : found, cumulated.length - 1);
    }
}
