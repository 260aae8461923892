package io.liaison.search;

import io.liaison.search.Help.Loosening;
import io.liaison.search.answer.Found;
import io.liaison.search.plan.Asked;
import io.liaison.search.plan.DidYouMean;
import io.liaison.search.plan.KnownWords;
import io.liaison.search.plan.Plan;
import io.liaison.search.store.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds ways out of a question that found nothing, or only something like it. */
final class HelpMaker {

    private static final int NEAR_HITS = 4;

    private final Snapshot snapshot;
    private final Question question;
    private final Asked asked;
    private final Plan plan;
    private final KnownWords known;

    HelpMaker(Snapshot snapshot, Question question, Asked asked, Plan plan, KnownWords known) {
        this.snapshot = snapshot;
        this.question = question;
        this.asked = asked;
        this.plan = plan;
        this.known = known;
    }

    Help help(List<Found> found, int total) {
        boolean isEmpty = total == 0;
        int withoutChoices =
                found.stream().mapToInt(Found::documentsWithoutChoices).sum();
        return new Help(
                new DidYouMean(known).of(asked, plan),
                isEmpty ? narrowest(found) : null,
                withoutChoices,
                isEmpty ? near(found, withoutChoices) : List.of());
    }

    /** Of the facets that alone stand in the way, the one whose choice finds fewest documents by itself. */
    private @Nullable Loosening narrowest(List<Found> found) {
        return question.chosen().entrySet().stream()
                .filter(choice -> !choice.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .map(facet -> new Loosening(facet, without(found, facet)))
                .filter(loosening -> loosening.total() > 0)
                .min(Comparator.comparingInt((Loosening loosening) -> alone(loosening.facet()))
                        .thenComparing(Loosening::facet))
                .orElse(null);
    }

    private static int without(List<Found> found, String facet) {
        return found.stream().mapToInt(one -> one.documentsWithout(facet)).sum();
    }

    private int alone(String facet) {
        Set<String> codes = question.chosen().getOrDefault(facet, Set.of());
        return snapshot.segments().stream()
                .mapToInt(segment -> segment.countDocuments(segment.any(facet, codes)))
                .sum();
    }

    /** What has the words without the choices, or nothing of the sort. */
    private List<Hit> near(List<Found> found, int withoutChoices) {
        if (withoutChoices == 0 || question.chosen().values().stream().allMatch(Set::isEmpty)) {
            return List.of();
        }
        List<Found> unchosen = found.stream().map(Found::withoutChoices).toList();
        return HitList.of(snapshot, unchosen, plan, Order.BEST, 0, NEAR_HITS);
    }
}
