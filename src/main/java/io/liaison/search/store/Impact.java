package io.liaison.search.store;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How much a word tells of what it stands in: by what the passage counts, by how often it stands there, and by how short the passage is (Okapi BM25, per
 * passage and added up), on a logarithmic scale of 255 steps. The index keeps it as the frequency of the word, with one bit more for whether the word
 * stands in the part itself.
 */
final class Impact extends Similarity {

    private static final float SATURATION = 1.2f;
    private static final float LENGTH = 0.75f;
    private static final double SMALLEST = 0.05;
    private static final double LARGEST = 120;
    private static final int STEPS = 255;
    private static final double STEP = Math.log(LARGEST / SMALLEST) / STEPS;
    private static final float[] VALUES = values();

    static float of(float weight, float usualLength, int times, int length) {
        float norm = SATURATION * (1 - LENGTH + LENGTH * length / usualLength);
        return weight * times * (SATURATION + 1) / (times + norm);
    }

    static int frequency(float impact, boolean isInPart) {
        double step = Math.log(Math.max(impact, SMALLEST) / SMALLEST) / STEP;
        return (int) Math.clamp(Math.round(step), 1, STEPS) << 1 | (isInPart ? 1 : 0);
    }

    static boolean isInPart(int frequency) {
        return (frequency & 1) != 0;
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float frequency, long norm) {
                return boost * VALUES[Math.min((int) frequency >> 1, STEPS)];
            }
        };
    }

    private static float[] values() {
        float[] values = new float[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            values[step] = (float) (SMALLEST * Math.exp(step * STEP));
        }
        return values;
    }
}
