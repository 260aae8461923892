package io.liaison.search.store;

import io.liaison.search.store.Incoming.Passage;
import io.liaison.search.store.Tokens.Token;
import io.liaison.search.text.Analysis;
import io.liaison.search.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the texts of a document, or of a part, say: how much each word tells there, where it stands, and in which forms. */
final class UnitReader {

    /** More words than any profile has; beyond them nobody reads either. */
    private static final int MOST_WORDS = 50_000;
    /** No two texts are neighbours. */
    private static final int APART = 10;

    private final Map<String, Float> impacts = new HashMap<>();
    private final List<Token> places = new ArrayList<>();
    private final Set<String> forms = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();
    private int length;
    private int step;

    static UnitReader of(List<Passage> passages) {
        UnitReader reader = new UnitReader();
        passages.forEach(reader::read);
        return reader;
    }

    Map<String, Float> impacts() {
        return impacts;
    }

    List<Token> places() {
        return places;
    }

    Set<String> forms() {
        return forms;
    }

    private void read(Passage passage) {
        times.clear();
        length = 0;
        for (String text : passage.texts()) {
            step = APART;
            Analysis.ENGLISH.read(text, this::read);
        }
        times.forEach((stem, count) ->
                impacts.merge(stem, Impact.of(passage.weight(), passage.usualLength(), count, length), Float::sum));
    }

    private void read(Word word) {
        if (length > MOST_WORDS) {
            return;
        }
        times.merge(word.stem(), 1, Integer::sum);
        forms.add(word.text());
        if (word.hasPlace()) {
            length++;
            if (!word.isStopWord()) {
                places.add(new Token(word.stem(), 1, step));
                step = 1;
            }
        }
    }
}
