package io.liaison.search;

import io.liaison.search.Hit.FoundPart;
import io.liaison.search.answer.Found;
import io.liaison.search.answer.Ranked;
import io.liaison.search.answer.Ranking;
import io.liaison.search.plan.Plan;
import io.liaison.search.store.Snapshot;
import java.util.List;
import java.util.Set;

/** Hits made of what was found. */
final class HitList {

    private HitList() {}

    static List<Hit> of(Snapshot snapshot, List<Found> found, Plan plan, Order order, int first, int count) {
        if (count == 0) {
            return List.of();
        }
        Ranking ranking = new Ranking(snapshot, found, plan);
        List<Ranked> ranked =
                switch (order) {
                    case BEST -> ranking.best(first, count);
                    case NAME -> ranking.byName(first, count);
                    case NEWEST -> ranking.newest(first, count);
                };
        Set<String> stems = plan.stems();
        return ranked.stream().map(one -> hit(one, stems)).toList();
    }

    private static Hit hit(Ranked ranked, Set<String> stems) {
        return new Hit(
                ranked.id(),
                ranked.parts().stream()
                        .map(part -> new FoundPart(ranked.partId(part), ranked.isInPart(part, stems)))
                        .toList());
    }
}
