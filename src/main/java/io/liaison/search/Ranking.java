package io.liaison.search;

import io.liaison.search.Hit.FoundPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Puts what was found in order: whose name it is exactly, whose other name it is, then by how much its words say. */
final class Ranking {

    private static final float ALIAS = 100_000;
    private static final float NAME = 2 * ALIAS;

    /** So many of the best are looked at more closely; that many are always, so that every page is of one order. */
    private static final int LOOKED_AT = 200;

    private static final float SIDE_BY_SIDE = 0.5f;

    private final List<Found> found;
    private final Plan plan;

    /** A document in the order; of equal ones the name decides, and at last the id, so that every node gives one order. */
    private record Ranked(Found found, int document, double rank) {

        static final Comparator<Ranked> BEST_FIRST =
                Comparator.comparingDouble(Ranked::rank).reversed().thenComparing(Ranked::byName);

        boolean isBefore(Ranked other) {
            return byName(other) < 0;
        }

        private int byName(Ranked other) {
            int order = found.segment()
                    .names()
                    .compare(document, other.found.segment().names(), other.document);
            return order != 0
                    ? order
                    : found.segment()
                            .id(document)
                            .compareTo(other.found.segment().id(other.document));
        }
    }

    Ranking(List<Found> found, Plan plan) {
        this.found = found;
        this.plan = plan;
    }

    List<Hit> hits(Order order, int first, int count) {
        List<Ranked> ranked =
                switch (order) {
                    case BEST -> plan.isEmpty() ? byName(first, count) : best(first, count);
                    case NAME -> byName(first, count);
                    case NEWEST -> newest(first, count);
                };
        return ranked.stream().map(this::hit).toList();
    }

    private List<Ranked> best(int first, int count) {
        Top top = new Top(Math.max(LOOKED_AT, first + count));
        for (Found one : found) {
            Map<Integer, Float> named = named(one);
            each(one, (document, parts) -> {
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
        Slots slots = one.segment().slots();
        long parts = one.parts()[slots.word(ranked.document())] & slots.mask(ranked.document());
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
        if (plan.exactName() != 0) {
            one.segment()
                    .exactNames()
                    .bearers(
                            plan.exactName(),
                            bearer -> named.merge(
                                    bearer.document(),
                                    bearer.sort() == ExactNames.Sort.NAME ? NAME : ALIAS,
                                    Math::max));
        }
        return named;
    }

    private List<Ranked> newest(int first, int count) {
        Top top = new Top(first + count);
        for (Found one : found) {
            each(one, (document, parts) -> top.add(one, document, one.segment().published()[document]));
        }
        return top.sorted().stream().skip(first).toList();
    }

    private interface Visitor {

        /** @param parts the found ones of the document, within their word */
        void visit(int document, long parts);
    }

    private static void each(Found one, Visitor visitor) {
        Slots slots = one.segment().slots();
        for (int word = 0; word < one.parts().length; word++) {
            long left = one.parts()[word];
            while (left != 0) {
                int document = slots.document((word << Slots.BITS) + Long.numberOfTrailingZeros(left));
                visitor.visit(document, left & slots.mask(document));
                left &= ~slots.mask(document);
            }
        }
    }

    private List<Ranked> byName(int first, int count) {
        ByName merged = new ByName(found);
        merged.skip(first);
        List<Ranked> ranked = new ArrayList<>();
        for (int place = 0; place < count && !merged.isAtEnd(); place++) {
            ranked.add(merged.next());
        }
        return ranked;
    }

    /** All that was found in the order of names, in which each segment is already. */
    private static final class ByName {

        private final List<Found> found;
        private final int[][] documents;
        private final int[] next;

        ByName(List<Found> found) {
            this.found = found;
            this.documents = found.stream().map(ByName::documents).toArray(int[][]::new);
            this.next = new int[documents.length];
        }

        private static int[] documents(Found one) {
            int[] documents = new int[one.documents()];
            int[] count = {0};
            each(one, (document, parts) -> documents[count[0]++] = document);
            return documents;
        }

        /** Of so many from each segment, those of the segment that comes first with its last are all among the first. */
        void skip(int most) {
            int left = most;
            while (left > 0 && !isAtEnd()) {
                int step = Math.max(1, left / documents.length);
                int before = first(step);
                int taken = Math.min(step, documents[before].length - next[before]);
                next[before] += taken;
                left -= taken;
            }
        }

        boolean isAtEnd() {
            for (int segment = 0; segment < next.length; segment++) {
                if (next[segment] < documents[segment].length) {
                    return false;
                }
            }
            return true;
        }

        Ranked next() {
            int segment = first(1);
            return ranked(segment, next[segment]++);
        }

        /** The segment whose document so many places on comes first, or whose last one does. */
        private int first(int step) {
            int first = -1;
            for (int segment = 0; segment < next.length; segment++) {
                if (next[segment] < documents[segment].length
                        && (first < 0 || at(segment, step).isBefore(at(first, step)))) {
                    first = segment;
                }
            }
            return first;
        }

        private Ranked at(int segment, int step) {
            return ranked(segment, Math.min(next[segment] + step, documents[segment].length) - 1);
        }

        private Ranked ranked(int segment, int index) {
            return new Ranked(found.get(segment), documents[segment][index], 0);
        }
    }

    /** The best so many of all that come by. */
    private static final class Top {

        private final int most;
        private final PriorityQueue<Ranked> worstFirst = new PriorityQueue<>(Ranked.BEST_FIRST.reversed());
        private double worst = Double.NEGATIVE_INFINITY;

        Top(int most) {
            this.most = most;
        }

        void add(Found found, int document, double rank) {
            if (worstFirst.size() == most && rank < worst || most == 0) {
                return;
            }
            worstFirst.add(new Ranked(found, document, rank));
            if (worstFirst.size() > most) {
                worstFirst.remove();
            }
            if (worstFirst.size() == most) {
                worst = worstFirst.element().rank();
            }
        }

        List<Ranked> sorted() {
            return worstFirst.stream().sorted(Ranked.BEST_FIRST).toList();
        }
    }

    private Hit hit(Ranked ranked) {
        Segment segment = ranked.found().segment();
        Slots slots = segment.slots();
        Scores scores = ranked.found().scores();
        List<Integer> matching = new ArrayList<>();
        long parts = ranked.found().parts()[slots.word(ranked.document())] & slots.mask(ranked.document());
        for (long left = parts; left != 0; left &= left - 1) {
            int slot = (slots.word(ranked.document()) << Slots.BITS) + Long.numberOfTrailingZeros(left);
            if (segment.partIds().length(slot) > 0) {
                matching.add(slot);
            }
        }
        matching.sort(Comparator.comparingDouble(slot -> -scores.ofPart(slot)));
        return new Hit(
                segment.id(ranked.document()),
                matching.stream()
                        .map(slot -> new FoundPart(segment.partIds().get(slot), scores.ofPart(slot) != 0))
                        .toList());
    }
}
