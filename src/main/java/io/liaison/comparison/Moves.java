package io.liaison.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what has to be said about a new order: the longest rising sequence stayed, the rest moved. */
final class Moves {

    private Moves() {}

    /** The old positions that kept their order, given all old positions in the new order. */
    static Set<Integer> steady(List<Integer> oldPositions) {
        List<List<Integer>> risingTo = new ArrayList<>();
        List<Integer> longest = List.of();
        for (int position : oldPositions) {
            List<Integer> best = List.of();
            for (List<Integer> rising : risingTo) {
                if (rising.getLast() < position && rising.size() > best.size()) {
                    best = rising;
                }
            }
            List<Integer> extended = new ArrayList<>(best);
            extended.add(position);
            risingTo.add(extended);
            longest = extended.size() > longest.size() ? extended : longest;
        }
        return new HashSet<>(longest);
    }
}
