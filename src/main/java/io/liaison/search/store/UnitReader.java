package io.liaison.search.store;

import io.liaison.search.store.Incoming.Passage;
import io.liaison.words.StopWords;
import io.liaison.words.Word;
import io.liaison.words.Word.Kind;
import io.liaison.words.Words;
import java.util.Arrays;
import java.util.List;

/** Reads the texts of a document or of a part: how much each word tells there, and which words stand side by side. */
final class UnitReader {

    /** More words than any profile has; beyond them nobody reads either. */
    private static final int MOST_WORDS = 50_000;

    private final Lexicon lexicon;
    private int[] times = new int[1024];
    private float[] impacts = new float[1024];
    private int[] seenInPassage = new int[64];
    private int seenInPassageCount;
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

    void read(List<Passage> passages) {
        seenCount = 0;
        pairCount = 0;
        passages.forEach(this::read);
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

    private void read(Passage passage) {
        seenInPassageCount = 0;
        length = 0;
        for (String text : passage.texts()) {
            before = NOTHING;
            Words.read(text, this::read);
        }
        for (int index = 0; index < seenInPassageCount; index++) {
            int stem = seenInPassage[index];
            if (impacts[stem] == 0) {
                seen = grown(seen, seenCount);
                seen[seenCount++] = stem;
            }
            impacts[stem] += Impact.of(passage, times[stem], length);
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
            seenInPassage = grown(seenInPassage, seenInPassageCount);
            seenInPassage[seenInPassageCount++] = stem;
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
