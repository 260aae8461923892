package io.liaison.search.answer;

import java.util.List;
import java.util.PriorityQueue;

/** The best so many of all that come by. */
final class Top {

    private final int most;
    private final PriorityQueue<Ranked> worstFirst = new PriorityQueue<>(Ranked.BEST_FIRST.reversed());
    private double worst = Double.NEGATIVE_INFINITY;

    Top(int most) {
        this.most = most;
    }

    void add(Found found, int document, double rank) {
        if (worstFirst.size() == most && rank < worst || most == 0) {
            return;
        }
        worstFirst.add(new Ranked(found, document, rank));
        if (worstFirst.size() > most) {
            worstFirst.remove();
        }
        if (worstFirst.size() == most) {
            worst = worstFirst.element().rank();
        }
    }

    List<Ranked> sorted() {
        return worstFirst.stream().sorted(Ranked.BEST_FIRST).toList();
    }
}
