package io.liaison.search.answer;

import io.liaison.search.plan.Plan;
import io.liaison.search.plan.Plan.Term;
import io.liaison.search.store.Names;
import io.liaison.search.store.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Puts what was found in order: whose name it is exactly, whose other name it is, whose it is but for a typing error, then by how much its words say. */
public final class Ranking {

    private static final double ALIAS = 100_000;
    private static final double NAME = 2 * ALIAS;
    private static final double MEANT_NAME = ALIAS / 2;
    private static final double MEANT_ALIAS = ALIAS / 4;
    /** So many of the best are looked at more closely; that many are always, so that every page is of one order. */
    private static final int LOOKED_AT = 200;

    private static final double SIDE_BY_SIDE = 0.5;

    private final IndexSearcher searcher;
    private final List<Found> found;
    private final Plan plan;

    /** The best so many documents of one segment. */
    private static final class Top {

        private final PriorityQueue<Ranked> worstFirst = new PriorityQueue<>(Ranked.BEST_FIRST.reversed());
        private final Found found;
        private final int most;
        private final SortedDocValues names;

        Top(Found found, int most) {
            this.found = found;
            this.most = most;
            this.names = found.segment().names();
        }

        void add(int document, int part, double rank) {
            Ranked worst = worstFirst.size() < most ? null : worstFirst.peek();
            if (worst != null && rank < worst.rank() || most == 0) {
                return;
            }
            try {
                names.advanceExact(document);
                if (worst != null && rank == worst.rank() && names.ordValue() > worst.nameOrder()) {
                    return;
                }
                worstFirst.add(new Ranked(found, document, part, rank, names.ordValue()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            if (worstFirst.size() > most) {
                worstFirst.remove();
            }
        }
    }

    public Ranking(IndexSearcher searcher, List<Found> found, Plan plan) {
        this.searcher = searcher;
        this.found = found;
        this.plan = plan;
    }

    /** The best; where no words were asked, all are as good. */
    public List<Ranked> best(int first, int count) {
        if (plan.isEmpty()) {
            return byName(first, count);
        }
        List<Ranked> sorted = new ArrayList<>();
        for (Found one : found) {
            Top top = new Top(one, Math.max(LOOKED_AT, first + count));
            rank(one, top);
            sorted.addAll(top.worstFirst);
        }
        sorted.sort(Ranked.BEST_FIRST);
        lookAt(sorted.subList(0, Math.min(LOOKED_AT, sorted.size())));
        return sorted.stream().skip(first).limit(count).toList();
    }

    private void rank(Found one, Top top) {
        Map<Integer, Double> named = named(one.segment());
        int[] best = {-1, -1};
        double[] rank = {0};
        one.scores().forEach((part, score) -> {
            if (one.parts().get(part)) {
                if (part > best[0]) {
                    add(top, best, rank[0], named);
                    best[0] = one.segment().document(part);
                    rank[0] = Double.NEGATIVE_INFINITY;
                }
                if (score > rank[0]) {
                    best[1] = part;
                    rank[0] = score;
                }
            }
        });
        add(top, best, rank[0], named);
    }

    private static void add(Top top, int[] best, double rank, Map<Integer, Double> named) {
        if (best[0] >= 0) {
            top.add(best[0], best[1], rank + named.getOrDefault(best[0], 0d));
        }
    }

    private Map<Integer, Double> named(Segment segment) {
        Map<Integer, Double> named = new HashMap<>();
        name(segment, Names.NAME, plan.exactName(), NAME, named);
        name(segment, Names.OTHER_NAME, plan.exactName(), ALIAS, named);
        name(segment, Names.NAME, plan.meantName(), MEANT_NAME, named);
        name(segment, Names.OTHER_NAME, plan.meantName(), MEANT_ALIAS, named);
        return named;
    }

    private static void name(Segment segment, String field, String key, double worth, Map<Integer, Double> named) {
        try {
            PostingsEnum bearers = segment.context()
                    .reader()
                    .postings(new org.apache.lucene.index.Term(field, key), PostingsEnum.NONE);
            while (bearers != null && bearers.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                named.merge(bearers.docID(), worth, Math::max);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of the best, those in which words stand side by side that were asked so come first: the more the words say, the more that says. */
    private void lookAt(List<Ranked> best) {
        List<Term> terms = plan.inOrder();
        for (int index = 1; index < terms.size(); index++) {
            Term one = terms.get(index - 1);
            Term next = terms.get(index);
            double weight = SIDE_BY_SIDE * (one.weight() + next.weight());
            lookAt(best, List.of(one.stem(), next.stem()), weight);
        }
        best.sort(Ranked.BEST_FIRST);
    }

    private void lookAt(List<Ranked> best, List<String> neighbours, double weight) {
        try {
            Weight adjacent = searcher.createWeight(Queries.adjacent(neighbours), ScoreMode.COMPLETE_NO_SCORES, 1);
            Map<LeafReaderContext, List<Integer>> bySegment = IntStream.range(0, best.size())
                    .boxed()
                    .sorted(Comparator.comparingInt(place -> best.get(place).best()))
                    .collect(Collectors.groupingBy(
                            place -> best.get(place).segment().context()));
            for (Map.Entry<LeafReaderContext, List<Integer>> places : bySegment.entrySet()) {
                Scorer scorer = adjacent.scorer(places.getKey());
                DocIdSetIterator having = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
                for (int place : places.getValue()) {
                    Ranked ranked = best.get(place);
                    if (having.docID() < ranked.best()) {
                        having.advance(ranked.best());
                    }
                    best.set(place, having.docID() == ranked.best() ? ranked.with(weight) : ranked);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<Ranked> newest(int first, int count) {
        return each(first, count, one -> {
            NumericDocValues published = one.segment().published();
            return document -> published.advanceExact(document) ? published.longValue() : 0;
        });
    }

    public List<Ranked> byName(int first, int count) {
        return each(first, count, one -> document -> 0);
    }

    private interface Rank {
        double of(int document) throws IOException;
    }

    private List<Ranked> each(int first, int count, Function<Found, Rank> ranks) {
        List<Ranked> sorted = new ArrayList<>();
        for (Found one : found) {
            Top top = new Top(one, first + count);
            Rank rank = ranks.apply(one);
            one.segment().documents(one.parts()).forEach(document -> {
                try {
                    top.add(document, document, rank.of(document));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
            sorted.addAll(top.worstFirst);
        }
        sorted.sort(Ranked.BEST_FIRST);
        return sorted.stream().skip(first).limit(count).toList();
    }
}
