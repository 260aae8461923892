package io.liaison.search;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much a word tells of what it stands in: by the field, by how often it stands there, and by how short the field is (Okapi BM25, per field and
 * added up), in one byte on a logarithmic scale.
 */
final class Impact {

    private static final float SATURATION = 1.2f;
    private static final float LENGTH = 0.75f;
    private static final double SMALLEST = 0.05;
    private static final double LARGEST = 60;
    private static final int STEPS = 255;
    private static final double STEP = Math.log(LARGEST / SMALLEST) / STEPS;
    private static final float[] VALUES = values();

    /**
     * @param weight what one word in it counts
     * @param length how many words it usually has
     */
    private record Rank(float weight, float length) {}

    private static final Map<Field, Rank> RANKS = new EnumMap<>(Map.of(
            Field.NAME, new Rank(9, 5),
            Field.ACRONYM, new Rank(9, 1),
            Field.ALIAS, new Rank(8, 4),
            Field.SUMMARY, new Rank(3, 15),
            Field.LABEL, new Rank(2, 8),
            Field.TEXT, new Rank(1, 300),
            Field.OFFER_TITLE, new Rank(5, 4),
            Field.OFFER_KIND, new Rank(2.5f, 2),
            Field.OFFER_AUDIENCE, new Rank(2.5f, 12),
            Field.OFFER_TEXT, new Rank(1, 80)));

    private Impact() {}

    static float of(Field field, int times, int length) {
        Rank rank = RANKS.getOrDefault(field, new Rank(1, 100));
        float norm = SATURATION * (1 - LENGTH + LENGTH * length / rank.length());
        return rank.weight() * times * (SATURATION + 1) / (times + norm);
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
