package io.liaison.search;

import io.liaison.search.answer.Found;
import io.liaison.search.answer.Matches;
import io.liaison.search.plan.Asked;
import io.liaison.search.plan.KnownWords;
import io.liaison.search.plan.OtherWords;
import io.liaison.search.plan.Plan;
import io.liaison.search.plan.Planner;
import io.liaison.search.store.LiveSegment;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One question being answered, over documents as they were when it was asked. */
final class Search {

    private final List<LiveSegment> segments;
    private final Question question;
    private final Asked asked;
    private final Plan plan;
    private final KnownWords known;
    private final Matches matches;

    Search(List<LiveSegment> segments, OtherWords synonyms, Question question) {
        this.segments = segments;
        this.question = question;
        this.asked = Asked.of(question.words());
        this.known = new KnownWords(segments);
        this.plan = Planner.plan(asked, known, synonyms);
        this.matches = new Matches(segments, plan, question.chosen());
    }

    Hits hits() {
        boolean hasWords = !question.words().isBlank();
        List<Found> all = hasWords && plan.isEmpty() ? matches.none() : matches.all();
        if (!hasWords) {
            return hits(all, Matching.ALL_WORDS);
        }
        if (!isEmpty(all)) {
            return hits(all, isOnlyNear(all) ? Matching.NEAR_WORDS : Matching.ALL_WORDS);
        }
        List<Found> some = matches.some();
        return hits(some, isEmpty(some) ? Matching.ALL_WORDS : Matching.SOME_WORDS);
    }

    private Hits hits(List<Found> found, Matching matching) {
        Map<String, Map<String, Integer>> facets = new TreeMap<>();
        found.forEach(one -> one.count(facets));
        int total = found.stream().mapToInt(Found::documents).sum();
        List<Hit> hits = HitList.of(found, plan, question.order(), question.first(), question.count());
        boolean needsHelp = total == 0 || matching != Matching.ALL_WORDS;
        Help help = needsHelp ? new HelpMaker(segments, question, asked, plan, known).help(found, total) : Help.NONE;
        int parts = found.stream().mapToInt(Found::countParts).sum();
        return new Hits(matching, hits, total, parts, facets, help, new PlanMarker(plan));
    }

    private static boolean isEmpty(List<Found> found) {
        return found.stream().allMatch(one -> one.documentsWithoutChoices() == 0);
    }

    private static boolean isOnlyNear(List<Found> found) {
        return found.stream().noneMatch(Found::hasTyped);
    }
}
