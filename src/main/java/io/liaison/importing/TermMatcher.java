package io.liaison.importing;

import io.liaison.content.Term;
import io.liaison.content.Vocabulary;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the term that a page means by its own words: case, plural, hyphens, spelling and order do not count. */
final class TermMatcher {

    private static final Set<String> FILL_WORDS = Set.of("and", "or", "the", "of", "for", "a", "an", "in", "our");
    private static final Map<String, String> SYNONYMS = Map.of(
            "biotech", "biotechnology",
            "pharma", "pharmaceutical",
            "sme", "small medium enterprise",
            "firm", "company",
            "uk", "united kingdom",
            "global", "worldwide");

    private final List<Term> terms;

    TermMatcher(Collection<Term> terms) {
        this.terms = terms.stream().filter(term -> !term.retired()).toList();
    }

    /**
     * A term for a text.
     *
     * @param exact whether the term says all that the text says
     */
    record Match(Term term, boolean exact) {}

    /** The term whose label or code the text equals; else the one that is meant by a part of it, where only one can be. */
    Optional<Match> match(Vocabulary vocabulary, String text) {
        Set<String> words = words(text);
        List<Term> candidates =
                terms.stream().filter(term -> term.vocabulary() == vocabulary).toList();
        Optional<Match> exact = candidates.stream()
                .filter(term -> isSame(words, term.label()) || isSame(words, spelled(term)))
                .map(term -> new Match(term, true))
                .findFirst();
        return exact.or(() -> only(candidates, words).map(term -> new Match(term, false)));
    }

    /** The term whose label or code the text equals. */
    Optional<Term> exact(Vocabulary vocabulary, String text) {
        return match(vocabulary, text).filter(Match::exact).map(Match::term);
    }

    static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’-]", "");
        Set<String> words = new LinkedHashSet<>();
        for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
            String singular = singular(word);
            words.addAll(List.of(SYNONYMS.getOrDefault(singular, singular).split(" ")));
        }
        words.removeAll(FILL_WORDS);
        words.remove("");
        return words;
    }

    private static String singular(String word) {
        String british = word.replace("organiz", "organis");
        if (british.endsWith("ies") && british.length() > 4) {
            return british.substring(0, british.length() - 3) + "y";
        }
        boolean plural = british.endsWith("s") && !british.endsWith("ss") && british.length() > 3;
        return plural ? british.substring(0, british.length() - 1) : british;
    }

    private static boolean isSame(Set<String> words, String label) {
        Set<String> others = words(label);
        return !words.isEmpty()
                && (words.equals(others) || String.join("", words).equals(String.join("", others)));
    }

    private static Optional<Term> only(List<Term> candidates, Set<String> words) {
        List<Term> parts = candidates.stream()
                .filter(term -> halves(term).stream().anyMatch(half -> isSame(words, half)))
                .toList();
        if (parts.size() == 1) {
            return Optional.of(parts.getFirst());
        }
        List<Term> contained = candidates.stream()
                .filter(term -> contains(words, term.label()) || contains(words, spelled(term)))
                .sorted(Comparator.comparing((Term term) -> words(term.label()).size())
                        .reversed())
                .toList();
        boolean unique = contained.size() == 1
                || contained.size() > 1
                        && contains(
                                words(contained.get(0).label()),
                                contained.get(1).label());
        return unique ? Optional.of(contained.getFirst()) : Optional.empty();
    }

    private static String spelled(Term term) {
        return term.code().replace('-', ' ');
    }

    private static List<String> halves(Term term) {
        List<String> halves = new ArrayList<>(List.of(term.label().split(" and | or ")));
        return halves.size() == 1 ? List.of() : halves;
    }

    private static boolean contains(Set<String> words, String label) {
        Set<String> others = words(label);
        return !others.isEmpty() && words.containsAll(others);
    }
}
