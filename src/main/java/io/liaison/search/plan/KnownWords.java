package io.liaison.search.plan;

import io.liaison.search.store.Names;
import io.liaison.search.store.Snapshot;
import io.liaison.search.text.Analysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** All words that stand in an index: in how many documents, how they go on, and which are spelt much alike. For one question. */
public final class KnownWords {

    /** Shorter words have too many neighbours to mean one of them. */
    private static final int SHORTEST_MISTYPED = 4;

    private final Snapshot snapshot;
    private final Map<String, Integer> documents = new HashMap<>();

    /**
     * A word as it stands in documents.
     *
     * @param documents in how many of them
     */
    record Known(String form, String stem, int documents) {}

    public KnownWords(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    int size() {
        return snapshot.documents();
    }

    int documents(String stem) {
        return documents.computeIfAbsent(stem, this::count);
    }

    private int count(String stem) {
        try {
            return snapshot.getIndexReader().docFreq(new Term(Names.STEMS, stem));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How much it says that a text has the word: the fewer have it the more (the inverse document frequency of BM25). */
    float rarity(String stem) {
        double all = size();
        double found = Math.min(documents(stem), all);
        return (float) Math.log(1 + (all - found + 0.5) / (found + 0.5));
    }

    /** Stems of words that begin so, the most frequent ones. */
    List<String> stemsBeginning(String beginning, int most) {
        return forms(Operations.concatenate(Automata.makeString(beginning), Automata.makeAnyString()))
                .limit(most)
                .map(Known::stem)
                .distinct()
                .toList();
    }

    /** Words that stand somewhere and are one typing error away from this, the most frequent first. */
    List<Known> near(String word) {
        return canBeMistyped(word)
                ? forms(new LevenshteinAutomata(word, true).toAutomaton(1)).toList()
                : List.of();
    }

    /** Words like this in two places or fewer that begin with the same letter; for suggestions where nothing else was found. */
    List<Known> distant(String word, int most) {
        int second = word.offsetByCodePoints(0, 1);
        Automaton rest =
                new LevenshteinAutomata(word.substring(second), true).toAutomaton(2, word.substring(0, second));
        return forms(rest).limit(most).toList();
    }

    /** Numbers are not meant otherwise, nor are words of scripts without an alphabet. */
    private static boolean canBeMistyped(String word) {
        return word.length() >= SHORTEST_MISTYPED
                && word.codePoints().anyMatch(Character::isLetter)
                && word.codePoints().noneMatch(Character::isIdeographic);
    }

    private Stream<Known> forms(Automaton automaton) {
        CompiledAutomaton compiled = new CompiledAutomaton(automaton);
        Map<String, Integer> found = new HashMap<>();
        try {
            for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
                TermsEnum forms = compiled.getTermsEnum(Terms.getTerms(leaf.reader(), Names.FORMS));
                for (BytesRef form = forms.next(); form != null; form = forms.next()) {
                    found.merge(form.utf8ToString(), forms.docFreq(), Integer::sum);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Known(entry.getKey(), Analysis.ENGLISH.stem(entry.getKey()), entry.getValue()));
    }
}
