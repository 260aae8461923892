package io.liaison.search.answer;

import io.liaison.search.plan.Plan;
import io.liaison.search.store.Segment;
import io.liaison.search.store.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Finds in an index what answers a plan. */
public final class Matches {

    /** What says less of a question than this share of what the best says is not shown beside it. */
    private static final float SHARE = 0.66f;

    private static final double SAID = 1_000;
    /** Stands above every sum of words, so that what was typed comes before what may have been meant. */
    private static final double TYPED = 10_000;

    private final Snapshot snapshot;
    private final Plan plan;
    private final Map<String, Set<String>> choices;

    private interface Visitor {
        void visit(int part, float score);
    }

    /** How much of what was asked each part of a segment says, and how well. */
    private record Said(Segment segment, double[] weights, double[] scores) {}

    /** @param hasTyped whether something was found that has the words as they were typed, whatever is chosen */
    public record Answer(List<Found> found, boolean hasTyped) {

        public boolean isEmpty() {
            return found.stream().allMatch(one -> one.documentsWithoutChoices() == 0);
        }

        public int documents() {
            return found.stream().mapToInt(Found::documents).sum();
        }
    }

    public Matches(Snapshot snapshot, Plan plan, Map<String, Set<String>> choices) {
        this.snapshot = snapshot;
        this.plan = plan;
        this.choices = choices;
    }

    public Answer none() {
        return answer(snapshot.segments().stream().map(Scores::new).toList(), true);
    }

    /** Parts that say all of it. */
    public Answer all() {
        if (plan.isEmpty()) {
            return answer(snapshot.segments().stream().map(Scores::alike).toList(), true);
        }
        boolean isAnyNear = plan.groups().stream()
                .flatMap(group -> group.alternatives().stream())
                .anyMatch(Plan.Alternative::isNear);
        List<Scores> all = new ArrayList<>();
        boolean hasTyped = !isAnyNear;
        Weight weight = weight(Queries.all(plan), ScoreMode.COMPLETE);
        Weight typed = weight(Queries.typed(plan), ScoreMode.COMPLETE_NO_SCORES);
        for (Segment segment : snapshot.segments()) {
            FixedBitSet asTyped = isAnyNear ? parts(typed, segment) : segment.live();
            hasTyped |= !asTyped.scanIsEmpty();
            Scores scores = new Scores(segment);
            each(weight, segment, (part, score) -> scores.add(part, asTyped.get(part) ? TYPED + score : score));
            all.add(scores);
        }
        return answer(all, hasTyped);
    }

    /** Parts that say nearly as much of it as the one that says most. */
    public Answer some() {
        List<Said> all = snapshot.segments().stream().map(this::said).toList();
        double most = 0;
        for (Said said : all) {
            for (double weight : said.weights()) {
                most = Math.max(most, weight);
            }
        }
        double least = Math.max(most * SHARE, Float.MIN_VALUE);
        return answer(all.stream().map(said -> scores(said, least)).toList(), true);
    }

    private Said said(Segment segment) {
        Said said = new Said(segment, new double[segment.size()], new double[segment.size()]);
        plan.groups().forEach(group -> {
            Weight weight = weight(Queries.any(group, alternative -> true), ScoreMode.COMPLETE);
            each(weight, segment, (part, score) -> {
                said.weights()[part] += group.weight();
                said.scores()[part] += score;
            });
        });
        plan.excluded().forEach(alternative -> {
            Weight weight = weight(Queries.of(alternative), ScoreMode.COMPLETE_NO_SCORES);
            each(weight, segment, (part, score) -> said.weights()[part] = 0);
        });
        return said;
    }

    private static Scores scores(Said said, double least) {
        Scores scores = new Scores(said.segment());
        for (int part = 0; part < said.weights().length; part++) {
            if (said.weights()[part] >= least) {
                scores.add(part, SAID * said.weights()[part] + said.scores()[part]);
            }
        }
        return scores;
    }

    private Answer answer(List<Scores> all, boolean hasTyped) {
        return new Answer(all.stream().map(scores -> Found.of(scores, choices)).toList(), hasTyped);
    }

    private FixedBitSet parts(Weight weight, Segment segment) {
        FixedBitSet parts = new FixedBitSet(segment.size());
        each(weight, segment, (part, score) -> parts.set(part));
        return parts;
    }

    private Weight weight(Query query, ScoreMode mode) {
        try {
            return snapshot.createWeight(snapshot.rewrite(query), mode, 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void each(Weight weight, Segment segment, Visitor visitor) {
        try {
            Scorer scorer = weight.scorer(segment.context());
            if (scorer == null) {
                return;
            }
            DocIdSetIterator parts = scorer.iterator();
            for (int part = parts.nextDoc(); part != DocIdSetIterator.NO_MORE_DOCS; part = parts.nextDoc()) {
                if (segment.live().get(part)) {
                    visitor.visit(part, scorer.score());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
