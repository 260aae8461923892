package io.liaison.search.answer;

import io.liaison.search.plan.Plan;
import io.liaison.search.plan.Plan.Term;
import io.liaison.search.store.Pairs;
import io.liaison.search.store.Segment;
import java.util.ArrayList;
import java.util.List;

/** Whether words that were asked side by side stand side by side. */
final class Neighbours {

    private record Neighbour(long pair, float weight) {}

    private final Segment segment;
    private final List<Neighbour> asked = new ArrayList<>();

    Neighbours(Segment segment, Plan plan) {
        this.segment = segment;
        List<Term> terms = plan.inOrder();
        for (int index = 1; index < terms.size(); index++) {
            Term one = terms.get(index - 1);
            Term next = terms.get(index);
            asked.add(new Neighbour(Pairs.pair(one.stem(), next.stem()), one.weight() + next.weight()));
        }
    }

    /** The more the words say the more it says that they stand together. */
    float weight(int document, int slot) {
        float weight = 0;
        for (Neighbour neighbour : asked) {
            boolean isThere = segment.pairs().contains(document, neighbour.pair())
                    || segment.pairs().contains(segment.pairsOfSlot(slot), neighbour.pair());
            weight += isThere ? neighbour.weight() : 0;
        }
        return weight;
    }
}
