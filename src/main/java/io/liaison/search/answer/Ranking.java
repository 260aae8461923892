package io.liaison.search.answer;

import io.liaison.search.plan.Plan;
import io.liaison.search.store.ExactNames;
import io.liaison.search.store.Slots;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts what was found in order: whose name it is exactly, whose other name it is, whose it is but for a typing error, then by how much its words say. */
public final class Ranking {

    private static final float ALIAS = 100_000;
    private static final float NAME = 2 * ALIAS;
    private static final float MEANT_NAME = ALIAS / 2;
    private static final float MEANT_ALIAS = ALIAS / 4;

    /** So many of the best are looked at more closely; that many are always, so that every page is of one order. */
    private static final int LOOKED_AT = 200;

    private static final float SIDE_BY_SIDE = 0.5f;

    private final List<Found> found;
    private final Plan plan;

    public Ranking(List<Found> found, Plan plan) {
        this.found = found;
        this.plan = plan;
    }

    /** The best; where no words were asked, all are as good. */
    public List<Ranked> best(int first, int count) {
        if (plan.isEmpty()) {
            return byName(first, count);
        }
        Top top = new Top(Math.max(LOOKED_AT, first + count));
        for (Found one : found) {
            Map<Integer, Float> named = named(one);
            one.each((document, parts) -> {
                double score =
                        one.scores().ofDocuments()[document] + one.scores().ofParts()[bestPart(one, document, parts)];
                top.add(one, document, named.isEmpty() ? score : score + named.getOrDefault(document, 0f));
            });
        }
        List<Ranked> sorted = lookedAt(top.sorted());
        return sorted.subList(Math.min(first, sorted.size()), Math.min(first + count, sorted.size()));
    }

    /** Of the best, those in which words stand side by side that were asked so come first. */
    private List<Ranked> lookedAt(List<Ranked> sorted) {
        if (plan.inOrder().size() < 2) {
            return sorted;
        }
        List<Ranked> looked = new ArrayList<>(sorted);
        List<Ranked> best = looked.subList(0, Math.min(LOOKED_AT, looked.size()));
        best.replaceAll(this::withNeighbours);
        best.sort(Ranked.BEST_FIRST);
        return looked;
    }

    private Ranked withNeighbours(Ranked ranked) {
        Found one = ranked.found();
        long parts = one.partsOf(ranked.document());
        float weight =
                new Neighbours(one.segment(), plan).weight(ranked.document(), bestPart(one, ranked.document(), parts));
        return new Ranked(one, ranked.document(), ranked.rank() + SIDE_BY_SIDE * weight);
    }

    private static int bestPart(Found one, int document, long parts) {
        float[] scores = one.scores().ofParts();
        int word = one.segment().slots().word(document) << Slots.BITS;
        int best = word + Long.numberOfTrailingZeros(parts);
        for (long left = parts & parts - 1; left != 0; left &= left - 1) {
            int slot = word + Long.numberOfTrailingZeros(left);
            best = scores[slot] > scores[best] ? slot : best;
        }
        return best;
    }

    private Map<Integer, Float> named(Found one) {
        Map<Integer, Float> named = new HashMap<>();
        name(one, plan.exactName(), NAME, ALIAS, named);
        name(one, plan.meantName(), MEANT_NAME, MEANT_ALIAS, named);
        return named;
    }

    private static void name(Found one, long key, float asName, float asAlias, Map<Integer, Float> named) {
        if (key != 0) {
            one.segment().exactNames().bearers(key, bearer -> {
                float worth = bearer.sort() == ExactNames.Sort.NAME ? asName : asAlias;
                named.merge(bearer.document(), worth, Math::max);
            });
        }
    }

    public List<Ranked> newest(int first, int count) {
        Top top = new Top(first + count);
        for (Found one : found) {
            one.each((document, parts) -> top.add(one, document, one.segment().published()[document]));
        }
        return top.sorted().stream().skip(first).toList();
    }

    public List<Ranked> byName(int first, int count) {
        ByName merged = new ByName(found);
        merged.skip(first);
        List<Ranked> ranked = new ArrayList<>();
        for (int place = 0; place < count && !merged.isAtEnd(); place++) {
            ranked.add(merged.next());
        }
        return ranked;
    }
}
