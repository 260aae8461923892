package io.liaison.search.plan;

import io.liaison.search.store.LiveSegment;
import io.liaison.search.store.Segment;
import io.liaison.search.store.Texts;
import io.liaison.search.store.WordTable;
import io.liaison.words.TypingErrors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All words that stand in an index: in how many documents, how they go on, and which are spelt much alike. */
public final class KnownWords {

    private final List<LiveSegment> segments;
    private final int documents;

    /**
     * A word as it stands in documents.
     *
     * @param documents in how many of them
     */
    record Known(String form, String stem, int documents) {}

    public KnownWords(List<LiveSegment> segments) {
        this.segments = segments;
        this.documents = segments.stream().mapToInt(LiveSegment::count).sum();
    }

    int documents(String stem) {
        int found = 0;
        for (LiveSegment live : segments) {
            int number = live.segment().stems().find(stem);
            found += number == WordTable.ABSENT ? 0 : live.segment().postings().documents(number);
        }
        return found;
    }

    /** How much it says that a text has the word: the fewer have it the more (the inverse document frequency of BM25). */
    float rarity(String stem) {
        double found = Math.min(documents(stem), documents);
        return (float) Math.log(1 + (documents - found + 0.5) / (found + 0.5));
    }

    /** Stems of words that begin so, the most frequent ones. */
    List<String> stemsBeginning(String beginning, int most) {
        Map<String, Integer> found = new HashMap<>();
        byte[] bytes = Texts.bytes(beginning);
        for (LiveSegment live : segments) {
            Segment segment = live.segment();
            Frequent frequent = new Frequent(most);
            for (int form = segment.forms().from(bytes); segment.forms().begins(form, bytes); form++) {
                int stem = segment.stemOf()[form];
                frequent.add(stem, segment.postings().documents(stem));
            }
            frequent.forEach(
                    (stem, count) -> found.merge(segment.stems().words().get(stem), count, Integer::sum));
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Words that stand somewhere and are one typing error away from this, the most frequent first. */
    List<Known> near(String word) {
        if (!TypingErrors.arePossibleIn(word)) {
            return List.of();
        }
        Map<String, Known> near = new HashMap<>();
        TypingErrors.meant(word, candidate -> {
            if (!near.containsKey(candidate)) {
                Known known = known(candidate);
                if (known != null) {
                    near.put(candidate, known);
                }
            }
        });
        return sorted(near.values().stream().toList());
    }

    /** Words like this in two places or fewer that begin with the same letter; for suggestions where nothing else was found. */
    List<Known> distant(String word, int most) {
        Map<String, Known> distant = new HashMap<>();
        byte[] beginning = Texts.bytes(word.substring(0, word.offsetByCodePoints(0, 1)));
        EditDistance distance = new EditDistance(word, 2);
        for (LiveSegment live : segments) {
            WordTable forms = live.segment().forms();
            for (int form = forms.from(beginning); forms.begins(form, beginning); form++) {
                if (Math.abs(forms.words().length(form) - word.length()) <= 2) {
                    String candidate = forms.words().get(form);
                    if (distance.isWithin(candidate) && !distant.containsKey(candidate)) {
                        Known known = known(candidate);
                        if (known != null) {
                            distant.put(candidate, known);
                        }
                    }
                }
            }
        }
        return sorted(distant.values().stream().toList()).stream().limit(most).toList();
    }

    private static List<Known> sorted(List<Known> words) {
        List<Known> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingInt(Known::documents).reversed().thenComparing(Known::form));
        return sorted;
    }

    private @Nullable Known known(String form) {
        byte[] bytes = Texts.bytes(form);
        String stem = null;
        for (LiveSegment live : segments) {
            int number = live.segment().forms().find(bytes);
            if (number != WordTable.ABSENT) {
                stem = live.segment().stems().words().get(live.segment().stemOf()[number]);
            }
        }
        return stem == null ? null : new Known(form, stem, documents(stem));
    }
}
