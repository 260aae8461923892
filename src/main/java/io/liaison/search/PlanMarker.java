package io.liaison.search;

import io.liaison.search.plan.Plan;
import io.liaison.search.plan.Plan.Alternative;
import io.liaison.search.plan.Plan.Term;
import io.liaison.search.text.Analysis;
import io.liaison.search.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks the words a plan looked for. Where it looked for words side by side, only these. */
final class PlanMarker implements Marker {

    private final Set<String> words = new HashSet<>();
    private final List<List<String>> phrases = new ArrayList<>();

    PlanMarker(Plan plan) {
        plan.groups().forEach(group -> group.alternatives().forEach(this::add));
    }

    private void add(Alternative alternative) {
        List<String> stems = alternative.terms().stream().map(Term::stem).toList();
        if (alternative.isAdjacent() && stems.size() > 1) {
            phrases.add(stems);
        } else {
            words.addAll(stems);
        }
    }

    @Override
    public List<Span> spans(String text) {
        if (words.isEmpty() && phrases.isEmpty()) {
            return List.of();
        }
        List<Word> read = Analysis.ENGLISH.words(text);
        List<Span> spans = new ArrayList<>();
        read.stream()
                .filter(word -> words.contains(word.stem()))
                .forEach(word -> spans.add(new Span(word.start(), word.end())));
        List<Word> inPlace = read.stream()
                .filter(word -> word.hasPlace() && !word.isStopWord())
                .toList();
        phrases.forEach(phrase -> addPhrases(phrase, inPlace, spans));
        return joined(spans, text);
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
