package io.liaison.search.store;

import io.liaison.words.Stems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of documents that are being taken in, each taken back to its stem once. */
final class Lexicon {

    private final Stems rules = new Stems();
    private final Map<String, Integer> forms = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> stems = new ArrayList<>();

    /**
     * Words in the order of their bytes.
     *
     * @param numbers what each had as its number before
     */
    record Sorted(WordTable table, int[] numbers) {}

    int stem(String form) {
        return forms.computeIfAbsent(form, first -> number(rules.stem(first)));
    }

    String text(int stem) {
        return stems.get(stem);
    }

    Sorted stems() {
        return sorted(numbers);
    }

    Sorted forms() {
        return sorted(forms);
    }

    private int number(String stem) {
        return numbers.computeIfAbsent(stem, first -> {
            stems.add(first);
            return stems.size() - 1;
        });
    }

    private static Sorted sorted(Map<String, Integer> words) {
        record Entry(byte[] word, int number) {}
        List<Entry> entries = new ArrayList<>(words.size());
        words.forEach((word, number) -> entries.add(new Entry(Texts.bytes(word), number)));
        entries.sort(Comparator.comparing(Entry::word, Arrays::compareUnsigned));
        return new Sorted(
                WordTable.of(entries.stream().map(Entry::word).toList()),
                entries.stream().mapToInt(Entry::number).toArray());
    }
}
