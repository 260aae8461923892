package io.liaison.search;

import io.liaison.search.plan.Plan;
import io.liaison.search.plan.Plan.Alternative;
import io.liaison.search.plan.Plan.Term;
import io.liaison.words.Stems;
import io.liaison.words.StopWords;
import io.liaison.words.Word;
import io.liaison.words.Word.Kind;
import io.liaison.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks the words a plan looked for. Where it looked for words side by side, only these. For one thread. */
final class PlanMarker implements Marker {

    private final Set<String> words = new HashSet<>();
    private final Set<Character> beginnings = new HashSet<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final Stems rules = new Stems();

    /** A word in a text that may be one that was looked for. */
    private record Candidate(Word word, String stem) {}

    PlanMarker(Plan plan) {
        plan.groups().forEach(group -> group.alternatives().forEach(this::add));
    }

    private void add(Alternative alternative) {
        List<String> stems = alternative.terms().stream().map(Term::stem).toList();
        stems.stream().filter(stem -> !stem.isEmpty()).forEach(stem -> beginnings.add(stem.charAt(0)));
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
        List<Candidate> candidates = candidates(text);
        List<Span> spans = new ArrayList<>();
        candidates.stream()
                .filter(candidate -> words.contains(candidate.stem()))
                .forEach(candidate -> spans.add(
                        new Span(candidate.word().start(), candidate.word().end())));
        List<Candidate> inPlace = candidates.stream()
                .filter(candidate -> isInPlace(candidate.word()))
                .toList();
        phrases.forEach(phrase -> addPhrases(phrase, inPlace, spans));
        return joined(spans, text);
    }

    private List<Candidate> candidates(String text) {
        List<Candidate> candidates = new ArrayList<>();
        Words.read(text, word -> {
            boolean isPossible =
                    !word.text().isEmpty() && beginnings.contains(word.text().charAt(0));
            candidates.add(new Candidate(word, isPossible ? rules.stem(word.text()) : ""));
        });
        return candidates;
    }

    private static boolean isInPlace(Word word) {
        return word.hasPlace() && !(word.kind() == Kind.PLAIN && StopWords.contains(word.text()));
    }

    private static void addPhrases(List<String> phrase, List<Candidate> candidates, List<Span> spans) {
        for (int from = 0; from + phrase.size() <= candidates.size(); from++) {
            List<Candidate> stretch = candidates.subList(from, from + phrase.size());
            if (stretch.stream().map(Candidate::stem).toList().equals(phrase)) {
                spans.add(new Span(
                        stretch.getFirst().word().start(),
                        stretch.getLast().word().end()));
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
