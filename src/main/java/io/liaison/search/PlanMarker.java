package io.liaison.search;

import io.liaison.search.plan.Plan;
import io.liaison.search.plan.Plan.Alternative;
import io.liaison.search.plan.Plan.Term;
import io.liaison.search.store.Names;
import io.liaison.search.text.Analysis;
import io.liaison.search.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks the words a plan looked for. Where it looked for words side by side, only these. */
final class PlanMarker implements Marker {

    private static final int PLAIN = 0x80;
    /** Longer ones may not be shared by all forms. */
    private static final int LONGEST_BEGINNING = 4;

    private final Set<String> words = new HashSet<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final Set<String> beginnings = new HashSet<>();

    PlanMarker(Plan plan) {
        plan.groups().forEach(group -> group.alternatives().forEach(this::add));
    }

    private void add(Alternative alternative) {
        List<String> stems = alternative.terms().stream()
                .map(Term::stem)
                .map(Names::withoutBearing)
                .toList();
        stems.forEach(stem -> beginnings.add(stem.substring(0, Math.clamp(stem.length() - 1, 1, LONGEST_BEGINNING))));
        if (alternative.isAdjacent() && stems.size() > 1) {
            phrases.add(stems);
        } else {
            words.addAll(stems);
        }
    }

    @Override
    public List<Span> spans(String text) {
        if (!mayHaveSome(text)) {
            return List.of();
        }
        List<Word> read = Analysis.ENGLISH.words(text);
        List<Span> spans = new ArrayList<>();
        read.stream()
                .filter(word -> words.contains(word.stem()) && !isGrammar(word, text))
                .forEach(word -> spans.add(new Span(word.start(), word.end())));
        List<Word> inPlace = read.stream()
                .filter(word -> word.hasPlace() && !word.isStopWord())
                .toList();
        phrases.forEach(phrase -> addPhrases(phrase, inPlace, spans));
        return joined(spans, text);
    }

    /** Whether it is worth reading: most texts of plain letters have nothing that begins like a word looked for, and reading costs a hundred times more. */
    private boolean mayHaveSome(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            if (letter < PLAIN) {
                if (Character.isLetterOrDigit(letter)) {
                    letters.append(Character.toLowerCase(letter));
                }
            } else if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
                return !beginnings.isEmpty();
            }
        }
        return beginnings.stream().anyMatch(beginning -> letters.indexOf(beginning) >= 0);
    }

    /** "who" is, and "WHO" is not. */
    private static boolean isGrammar(Word word, String text) {
        return word.isStopWord()
                && text.substring(word.start(), word.end()).chars().noneMatch(Character::isUpperCase);
    }

    private static void addPhrases(List<String> phrase, List<Word> read, List<Span> spans) {
        for (int from = 0; from + phrase.size() <= read.size(); from++) {
            List<Word> stretch = read.subList(from, from + phrase.size());
            if (stretch.stream().map(Word::stem).toList().equals(phrase)) {
                spans.add(new Span(stretch.getFirst().start(), stretch.getLast().end()));
            }
        }
    }

    private static List<Span> joined(List<Span> spans, String text) {
        spans.sort(Comparator.comparingInt(Span::start));
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && (span.start() <= last.end()
                            || text.substring(last.end(), span.start()).isBlank())) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
