package io.liaison.search;

import io.liaison.search.answer.Found;
import io.liaison.search.answer.Matches;
import io.liaison.search.answer.Matches.Answer;
import io.liaison.search.plan.Asked;
import io.liaison.search.plan.KnownWords;
import io.liaison.search.plan.OtherWords;
import io.liaison.search.plan.Plan;
import io.liaison.search.plan.Planner;
import io.liaison.search.store.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One question being answered, over documents as they were when it was asked. */
final class Search {

    private final Snapshot snapshot;
    private final Question question;
    private final Asked asked;
    private final KnownWords known;
    private final Plan plan;
    private final Matches matches;

    private Search(Snapshot snapshot, Question question, Asked asked, KnownWords known, Plan plan) {
        this.snapshot = snapshot;
        this.question = question;
        this.asked = asked;
        this.known = known;
        this.plan = plan;
        this.matches = new Matches(snapshot, plan, question.chosen());
    }

    static Hits hits(Snapshot snapshot, OtherWords synonyms, Question question) {
        Asked asked = Asked.of(question.words());
        KnownWords known = new KnownWords(snapshot);
        Search asTyped = new Search(snapshot, question, asked, known, Planner.plan(asked, known, synonyms));
        Hits hits = asTyped.hits();
        if (question.words().isBlank() || hits.help().withoutChoices() > 0 || hits.total() > 0) {
            return hits;
        }
        Search forgiving = new Search(snapshot, question, asked, known, Planner.forgiving(asked, known, synonyms));
        return forgiving.plan.equals(asTyped.plan) ? hits : forgiving.hits();
    }

    private Hits hits() {
        boolean hasWords = !question.words().isBlank();
        Answer all = hasWords && plan.isEmpty() ? matches.none() : matches.all();
        if (!hasWords) {
            return hits(all, Matching.ALL_WORDS);
        }
        if (!all.isEmpty()) {
            return hits(all, all.hasTyped() ? Matching.ALL_WORDS : Matching.NEAR_WORDS);
        }
        Answer some = matches.some();
        return hits(some, some.isEmpty() ? Matching.ALL_WORDS : Matching.SOME_WORDS);
    }

    private Hits hits(Answer answer, Matching matching) {
        List<Found> found = answer.found();
        Map<String, Map<String, Integer>> facets = new TreeMap<>();
        found.forEach(one -> one.count(facets));
        int total = answer.documents();
        List<Hit> hits = HitList.of(snapshot, found, plan, question.order(), question.first(), question.count());
        boolean needsHelp = total == 0 || matching != Matching.ALL_WORDS;
        Help help = needsHelp ? new HelpMaker(snapshot, question, asked, plan, known).help(found, total) : Help.NONE;
        int parts = found.stream().mapToInt(Found::countParts).sum();
        return new Hits(matching, hits, total, parts, facets, help, new PlanMarker(plan));
    }
}
