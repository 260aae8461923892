package io.liaison.search.plan;

import io.liaison.search.plan.KnownWords.Known;
import io.liaison.search.plan.Plan.Alternative;
import io.liaison.search.plan.Plan.Correction;
import io.liaison.search.plan.Plan.Term;
import io.liaison.search.text.Analysis;
import io.liaison.search.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What to look for when one word is asked: the word; where that finds little, the two words it may be made of, and words it may be the beginning of;
 * where there is none, or a word that looks much like it is far more usual, words spelt much like it.
 */
final class WordPlans {

    /** A word that fewer documents have may not be all that was meant. */
    private static final int FEW = 3;

    private static final int MORE_USUAL = 10;
    private static final int MOST_CONTINUATIONS = 48;
    private static final int MOST_NEAR = 4;
    private static final int SHORTEST_HALF = 2;
    private static final int LONGEST_PLANNED = 40;
    private static final float AS_BEGINNING = 0.6f;
    private static final float AS_NEAR = 0.7f;

    private final KnownWords known;
    private final Predicate<Word> canBeMistyped;
    private final List<Correction> corrections = new ArrayList<>();
    private final Map<String, List<Known>> near = new HashMap<>();

    WordPlans(KnownWords known, Predicate<Word> canBeMistyped) {
        this.known = known;
        this.canBeMistyped = canBeMistyped;
    }

    List<Correction> corrections() {
        return corrections;
    }

    /** The best first; empty where nothing is like it at all. */
    List<Alternative> of(Word word, boolean isUnfinished) {
        String stem = word.stem();
        int found = known.documents(stem);
        List<Alternative> alternatives = new ArrayList<>();
        if (found > 0) {
            alternatives.add(alternative(List.of(stem), false, false, 1));
        }
        if (found < FEW && word.text().length() <= LONGEST_PLANNED) {
            if (isUnfinished) {
                continuations(word.text(), stem, alternatives);
            }
            boolean isKnown = !alternatives.isEmpty();
            halves(word.text(), alternatives);
            near(word, isKnown ? MORE_USUAL * Math.max(1, found) : 1, alternatives);
        }
        return alternatives;
    }

    /** The stems of what was typed, or of what was meant where nobody has that. */
    List<String> meant(Item item) {
        if (!item.isWord() || known.documents(item.stems().getFirst()) > 0) {
            return item.stems();
        }
        Word word = item.words().getFirst();
        List<Known> candidates = near(word);
        correct(word, candidates);
        return candidates.isEmpty()
                ? item.stems()
                : List.of(candidates.getFirst().stem());
    }

    Alternative alternative(List<String> stems, boolean isAdjacent, boolean isNear, float weight) {
        List<Term> terms = stems.stream()
                .distinct()
                .map(stem -> new Term(stem, weight * known.rarity(stem)))
                .toList();
        List<Term> inOrder = isAdjacent
                ? stems.stream()
                        .map(stem -> new Term(stem, weight * known.rarity(stem)))
                        .toList()
                : terms;
        int reach = stems.stream().mapToInt(known::documents).min().orElse(0);
        return new Alternative(inOrder, isAdjacent, isNear, reach);
    }

    private void halves(String word, List<Alternative> alternatives) {
        for (int place = SHORTEST_HALF; place <= word.length() - SHORTEST_HALF; place++) {
            String one = Analysis.ENGLISH.stem(word.substring(0, place));
            String other = Analysis.ENGLISH.stem(word.substring(place));
            if (known.documents(one) > 0 && known.documents(other) > 0) {
                alternatives.add(alternative(List.of(one, other), true, false, 1));
            }
        }
    }

    private void continuations(String word, String stem, List<Alternative> alternatives) {
        for (String longer : known.stemsBeginning(word, MOST_CONTINUATIONS)) {
            if (!longer.equals(stem)) {
                alternatives.add(alternative(List.of(longer), false, false, AS_BEGINNING));
            }
        }
    }

    private void near(Word word, int usual, List<Alternative> alternatives) {
        List<Known> candidates = near(word).stream()
                .filter(candidate -> candidate.documents() >= usual)
                .limit(MOST_NEAR)
                .toList();
        for (Known candidate : candidates) {
            alternatives.add(alternative(List.of(candidate.stem()), false, true, AS_NEAR));
        }
        correct(word, candidates);
    }

    private void correct(Word word, List<Known> candidates) {
        if (!candidates.isEmpty() && corrections.stream().noneMatch(done -> done.start() == word.start())) {
            corrections.add(new Correction(
                    word.start(), word.end(), candidates.getFirst().form()));
        }
    }

    private List<Known> near(Word word) {
        return canBeMistyped.test(word) ? near.computeIfAbsent(word.text(), known::near) : List.of();
    }
}
