package io.liaison.search;

import io.liaison.words.StopWords;
import io.liaison.words.Word;
import io.liaison.words.Word.Kind;
import io.liaison.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads the texts of a document or of a part: how much each word tells there, and which words stand side by side. */
final class UnitReader {

    /** More words than any profile has; beyond them nobody reads either. */
    private static final int MOST_WORDS = 50_000;

    private final Lexicon lexicon;
    private int[] times = new int[1024];
    private float[] impacts = new float[1024];
    private int[] seenInField = new int[64];
    private int seenInFieldCount;
    private int[] seen = new int[256];
    private int seenCount;
    private long[] pairs = new long[256];
    private int pairCount;
    private int length;
    private int before;

    private static final int NOTHING = -1;

    UnitReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void read(Map<Field, List<String>> texts) {
        seenCount = 0;
        pairCount = 0;
        for (Field field : Field.values()) {
            readField(field, texts.getOrDefault(field, List.of()));
        }
    }

    interface Reader {

        void found(int stem, byte impact);
    }

    void forEach(Reader reader) {
        for (int index = 0; index < seenCount; index++) {
            int stem = seen[index];
            reader.found(stem, Impact.packed(impacts[stem]));
            impacts[stem] = 0;
        }
    }

    byte[] pairs() {
        Arrays.sort(pairs, 0, pairCount);
        int different = 0;
        for (int index = 0; index < pairCount; index++) {
            if (index == 0 || pairs[index] != pairs[index - 1]) {
                pairs[different++] = pairs[index];
            }
        }
        return Pairs.filter(pairs, different);
    }

    private void readField(Field field, List<String> texts) {
        seenInFieldCount = 0;
        length = 0;
        for (String text : texts) {
            before = NOTHING;
            Words.read(text, this::read);
        }
        for (int index = 0; index < seenInFieldCount; index++) {
            int stem = seenInField[index];
            if (impacts[stem] == 0) {
                seen = grown(seen, seenCount);
                seen[seenCount++] = stem;
            }
            impacts[stem] += Impact.of(field, times[stem], length);
            times[stem] = 0;
        }
    }

    private void read(Word word) {
        if (length > MOST_WORDS) {
            return;
        }
        int stem = lexicon.stem(word.text());
        if (stem >= times.length) {
            times = Arrays.copyOf(times, stem * 2);
            impacts = Arrays.copyOf(impacts, stem * 2);
        }
        if (times[stem]++ == 0) {
            seenInField = grown(seenInField, seenInFieldCount);
            seenInField[seenInFieldCount++] = stem;
        }
        if (word.hasPlace()) {
            length++;
            pair(word, stem);
        }
    }

    private void pair(Word word, int stem) {
        if (word.kind() == Kind.PLAIN && StopWords.contains(word.text())) {
            return;
        }
        if (before != NOTHING) {
            if (pairCount == pairs.length) {
                pairs = Arrays.copyOf(pairs, pairCount * 2);
            }
            pairs[pairCount++] = Pairs.pair(lexicon.text(before), lexicon.text(stem));
        }
        before = stem;
    }

    private static int[] grown(int[] numbers, int used) {
        return used < numbers.length ? numbers : Arrays.copyOf(numbers, used * 2);
    }
}
