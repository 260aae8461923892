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

    /** Looking at neighbours costs more than it gives where very much was found. */
    private static final int MOST_LOOKED_AT = 10_000;

    private static final float SIDE_BY_SIDE = 0.5f;

    private final List<Found> found;
    private final Plan plan;

    /** A document in the order; of equal ones the name decides, and at last the id, so that every node gives one order. */
    private record Ranked(Found found, int document, double rank) {

        static final Comparator<Ranked> BEST_FIRST =
                Comparator.comparingDouble(Ranked::rank).reversed().thenComparing(Ranked::byName);

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
        int total = found.stream().mapToInt(Found::documents).sum();
        Top top = new Top(first, count);
        for (Found one : found) {
            Map<Integer, Float> named = named(one);
            Neighbours neighbours = new Neighbours(one.segment(), plan);
            Slots slots = one.segment().slots();
            for (int word = 0; word < one.parts().length; word++) {
                long left = one.parts()[word];
                while (left != 0) {
                    int document = slots.document((word << Slots.BITS) + Long.numberOfTrailingZeros(left));
                    int best = bestPart(one, left & slots.mask(document), word);
                    double score =
                            one.scores().ofDocuments()[document] + one.scores().ofParts()[best];
                    if (total <= MOST_LOOKED_AT) {
                        score += SIDE_BY_SIDE * neighbours.weight(document, best);
                    }
                    top.add(one, document, score + named.getOrDefault(document, 0f));
                    left &= ~slots.mask(document);
                }
            }
        }
        return top.sorted();
    }

    private static int bestPart(Found one, long parts, int word) {
        float[] scores = one.scores().ofParts();
        int best = (word << Slots.BITS) + Long.numberOfTrailingZeros(parts);
        for (long left = parts & parts - 1; left != 0; left &= left - 1) {
            int slot = (word << Slots.BITS) + Long.numberOfTrailingZeros(left);
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
        Top top = new Top(first, count);
        for (Found one : found) {
            each(one, document -> top.add(one, document, one.segment().published()[document]));
        }
        return top.sorted();
    }

    private interface Visitor {

        void visit(int document);
    }

    private static void each(Found one, Visitor visitor) {
        Slots slots = one.segment().slots();
        for (int word = 0; word < one.parts().length; word++) {
            long left = one.parts()[word];
            while (left != 0) {
                int document = slots.document((word << Slots.BITS) + Long.numberOfTrailingZeros(left));
                visitor.visit(document);
                left &= ~slots.mask(document);
            }
        }
    }

    /** Each segment is in the order of names already. */
    private List<Ranked> byName(int first, int count) {
        record Next(Found found, int[] documents, int index) {
            Ranked ranked() {
                return new Ranked(found, documents[index], 0);
            }
        }
        PriorityQueue<Next> queue = new PriorityQueue<>(Comparator.comparing(Next::ranked, Ranked.BEST_FIRST));
        for (Found one : found) {
            int[] documents = documents(one);
            if (documents.length > 0) {
                queue.add(new Next(one, documents, 0));
            }
        }
        List<Ranked> ranked = new ArrayList<>();
        for (int place = 0; place < first + count && !queue.isEmpty(); place++) {
            Next next = queue.remove();
            if (place >= first) {
                ranked.add(next.ranked());
            }
            if (next.index() + 1 < next.documents().length) {
                queue.add(new Next(next.found(), next.documents(), next.index() + 1));
            }
        }
        return ranked;
    }

    private static int[] documents(Found one) {
        int[] documents = new int[one.documents()];
        int[] count = {0};
        each(one, document -> documents[count[0]++] = document);
        return documents;
    }

    /** The best so many of all that come by. */
    private static final class Top {

        private final int first;
        private final int most;
        private final PriorityQueue<Ranked> worstFirst = new PriorityQueue<>(Ranked.BEST_FIRST.reversed());
        private double worst = Double.NEGATIVE_INFINITY;

        Top(int first, int count) {
            this.first = first;
            this.most = first + count;
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
            return worstFirst.stream().sorted(Ranked.BEST_FIRST).skip(first).toList();
        }
    }

    private Hit hit(Ranked ranked) {
        Segment segment = ranked.found().segment();
        Slots slots = segment.slots();
        float[] scores = ranked.found().scores().ofParts();
        List<Integer> matching = new ArrayList<>();
        long parts = ranked.found().parts()[slots.word(ranked.document())] & slots.mask(ranked.document());
        for (long left = parts; left != 0; left &= left - 1) {
            int slot = (slots.word(ranked.document()) << Slots.BITS) + Long.numberOfTrailingZeros(left);
            if (segment.partIds().length(slot) > 0) {
                matching.add(slot);
            }
        }
        matching.sort(Comparator.comparingDouble(slot -> -scores[slot]));
        return new Hit(
                segment.id(ranked.document()),
                matching.stream()
                        .map(slot -> new FoundPart(segment.partIds().get(slot), scores[slot] != 0))
                        .toList());
    }
}
