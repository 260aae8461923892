package io.liaison.search.store;

import io.liaison.search.store.Incoming.Passage;

/**
 * How much a word tells of what it stands in: by what the passage counts, by how often it stands there, and by how short the passage is (Okapi
 * BM25, per passage and added up), in one byte on a logarithmic scale.
 */
final class Impact {

    private static final float SATURATION = 1.2f;
    private static final float LENGTH = 0.75f;
    private static final double SMALLEST = 0.05;
    private static final double LARGEST = 60;
    private static final int STEPS = 255;
    private static final double STEP = Math.log(LARGEST / SMALLEST) / STEPS;
    private static final float[] VALUES = values();

    private Impact() {}

    static float of(Passage passage, int times, int length) {
        float norm = SATURATION * (1 - LENGTH + LENGTH * length / passage.usualLength());
        return passage.weight() * times * (SATURATION + 1) / (times + norm);
    }

    static byte packed(float impact) {
        double step = Math.log(Math.max(impact, SMALLEST) / SMALLEST) / STEP;
        return (byte) Math.min(STEPS, Math.round(step));
    }

    static float value(byte packed) {
        return VALUES[packed & 0xFF];
    }

    private static float[] values() {
        float[] values = new float[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            values[step] = (float) (SMALLEST * Math.exp(step * STEP));
        }
        return values;
    }
}
