package io.liaison.search;

import io.liaison.search.Hit.FoundPart;
import io.liaison.search.answer.Found;
import io.liaison.search.answer.Ranked;
import io.liaison.search.answer.Ranking;
import io.liaison.search.plan.Plan;
import java.util.List;

/** Hits made of what was found. */
final class HitList {

    private HitList() {}

    static List<Hit> of(List<Found> found, Plan plan, Order order, int first, int count) {
        Ranking ranking = new Ranking(found, plan);
        List<Ranked> ranked =
                switch (order) {
                    case BEST -> ranking.best(first, count);
                    case NAME -> ranking.byName(first, count);
                    case NEWEST -> ranking.newest(first, count);
                };
        return ranked.stream().map(HitList::hit).toList();
    }

    private static Hit hit(Ranked ranked) {
        return new Hit(
                ranked.id(),
                ranked.parts().stream()
                        .map(slot -> new FoundPart(ranked.partId(slot), ranked.hasWords(slot)))
                        .toList());
    }
}
