package io.liaison.search.answer;

import io.liaison.search.store.Segment;
import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/** What of a segment has the words, and how good it is. */
final class Scores {

    private final Segment segment;
    private final FixedBitSet parts;
    private int[] places = new int[64];
    private double[] values = new double[64];
    private int count;

    interface Visitor {
        void visit(int part, double score);
    }

    Scores(Segment segment) {
        this(segment, new FixedBitSet(segment.size()));
    }

    private Scores(Segment segment, FixedBitSet parts) {
        this.segment = segment;
        this.parts = parts;
    }

    /** For where no words were asked: all is as good. */
    static Scores alike(Segment segment) {
        return new Scores(segment, segment.live());
    }

    /** @param part after those before */
    void add(int part, double score) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
            values = Arrays.copyOf(values, count * 2);
        }
        parts.set(part);
        places[count] = part;
        values[count++] = score;
    }

    Segment segment() {
        return segment;
    }

    FixedBitSet parts() {
        return parts;
    }

    void forEach(Visitor visitor) {
        for (int index = 0; index < count; index++) {
            visitor.visit(places[index], values[index]);
        }
    }

    /** Zero where all is as good. */
    double of(int part) {
        int index = Arrays.binarySearch(places, 0, count, part);
        return index < 0 ? 0 : values[index];
    }
}
