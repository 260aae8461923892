package io.liaison.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One question being answered, over documents as they were when it was asked. */
final class Search {

    /** What says less of a question than this share of what the best says is not shown beside it. */
    private static final float SHARE = 0.66f;

    private static final float SAID = 1_000;

    private final List<LiveSegment> segments;
    private final Question question;
    private final Asked asked;
    private final Plan plan;
    private final KnownWords known;

    Search(List<LiveSegment> segments, OtherWords synonyms, Question question) {
        this.segments = segments;
        this.question = question;
        this.asked = Asked.of(question.words());
        this.known = new KnownWords(segments);
        this.plan = Planner.plan(asked, known, synonyms);
    }

    Hits hits() {
        List<Found> found = all();
        Matching matching = Matching.ALL_WORDS;
        if (hasWords()) {
            if (isEmpty(found)) {
                found = some();
                matching = isEmpty(found) ? Matching.ALL_WORDS : Matching.SOME_WORDS;
            } else if (isOnlyNear(found)) {
                matching = Matching.NEAR_WORDS;
            }
        }
        Map<String, Map<String, Integer>> facets = new TreeMap<>();
        found.forEach(one -> one.count(facets));
        int total = found.stream().mapToInt(Found::documents).sum();
        List<Hit> hits = new Ranking(found, plan).hits(question.order(), question.first(), question.count());
        boolean needsHelp = total == 0 || matching != Matching.ALL_WORDS;
        Help help = needsHelp ? new HelpMaker(segments, question, asked, plan, known).help(found, total) : Help.NONE;
        int parts = found.stream().mapToInt(Found::countParts).sum();
        return new Hits(matching, hits, total, parts, facets, help, new PlanMarker(plan));
    }

    private boolean hasWords() {
        return !question.words().isBlank();
    }

    private List<Found> all() {
        boolean asksNothing = hasWords() && plan.isEmpty();
        return segments.stream()
                .map(live -> Found.of(
                        live,
                        asksNothing ? Scores.none(live.segment().slots()) : Evaluation.all(live, plan),
                        question.chosen()))
                .toList();
    }

    private static boolean isEmpty(List<Found> found) {
        return found.stream().allMatch(one -> one.documentsWithoutChoices() == 0);
    }

    private static boolean isOnlyNear(List<Found> found) {
        return found.stream().noneMatch(Found::hasTyped);
    }

    /** Parts that say nearly as much of the question as the one that says most. */
    private List<Found> some() {
        record Said(LiveSegment live, Scores scores, float[] said) {}
        List<Said> all = new ArrayList<>();
        float most = 0;
        for (LiveSegment live : segments) {
            float[] said = new float[live.segment().slots().size()];
            all.add(new Said(live, Evaluation.some(live, plan, said), said));
            for (float one : said) {
                most = Math.max(most, one);
            }
        }
        float least = Math.max(most * SHARE, Float.MIN_VALUE);
        return all.stream()
                .map(one -> {
                    keep(one.scores(), one.said(), least);
                    return Found.of(one.live(), one.scores(), question.chosen());
                })
                .toList();
    }

    private static void keep(Scores scores, float[] said, float least) {
        for (int word = 0; word < scores.parts().length; word++) {
            for (long left = scores.parts()[word]; left != 0; left &= left - 1) {
                int slot = (word << Slots.BITS) + Long.numberOfTrailingZeros(left);
                if (said[slot] < least) {
                    scores.parts()[word] &= ~(1L << slot);
                } else {
                    scores.ofParts()[slot] += SAID * said[slot];
                }
            }
        }
    }
}
