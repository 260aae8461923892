package io.liaison.importing;

import io.liaison.content.Term;
import io.liaison.content.Vocabulary;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the term that a page means by its own words: case, plural, hyphens, spelling and order do not count. */
final class TermMatcher {

    private static final Set<String> FILL_WORDS = Set.of("and", "or", "the", "of", "for", "a", "an", "in", "our");
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("biotech", "biotechnology"),
            Map.entry("pharma", "pharmaceutical"),
            Map.entry("sme", "small medium enterprise"),
            Map.entry("firm", "company"),
            Map.entry("ngo", "non profit organisation"),
            Map.entry("uk", "united kingdom"),
            Map.entry("spore", "singapore"),
            Map.entry("sg", "singapore"),
            Map.entry("global", "worldwide"));

    /** What says of a group of people or places no more than that it is one. */
    private static final Set<String> GENERIC = Set.of(
            "company",
            "institution",
            "institute",
            "agency",
            "provider",
            "organisation",
            "enterprise",
            "body",
            "sector");

    private final List<Entry> entries;

    TermMatcher(Collection<Term> terms) {
        entries = terms.stream()
                .filter(term -> !term.retired())
                .map(TermMatcher::entry)
                .toList();
    }

    /** A term with the words of its names, and of each half of a name such as "Hospitals and clinics". */
    private record Entry(Term term, List<Set<String>> names, List<Set<String>> halves, List<Set<String>> others) {

        /** "Government" is near to "Government agencies", and "Universities" to what they are. */
        boolean isNearlyNamed(Set<String> words) {
            boolean otherwise = others.stream().anyMatch(name -> isSame(name, words));
            Set<String> telling = telling(words);
            return otherwise
                    || !telling.isEmpty()
                            && Stream.concat(names.stream(), halves.stream())
                                    .anyMatch(name -> telling(name).equals(telling));
        }

        boolean isNamed(Set<String> words) {
            return names.stream().anyMatch(name -> isSame(name, words));
        }

        boolean isHalfNamed(Set<String> words) {
            return halves.stream().anyMatch(half -> isSame(half, words));
        }

        boolean isMentioned(Set<String> words) {
            return names.stream().anyMatch(words::containsAll);
        }

        boolean isWithin(Entry other) {
            return other.names().stream().anyMatch(this::isMentioned);
        }
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
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> candidates = entries.stream()
                .filter(entry -> entry.term().vocabulary() == vocabulary)
                .toList();
        Optional<Match> exact = candidates.stream()
                .filter(entry -> entry.isNamed(words))
                .map(entry -> new Match(entry.term(), true))
                .findFirst();
        return exact.or(() -> only(candidates, words).map(entry -> new Match(entry.term(), false)));
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

    private static Set<String> telling(Set<String> words) {
        Set<String> telling = new LinkedHashSet<>(words);
        telling.removeAll(GENERIC);
        return telling;
    }

    private static Entry entry(Term term) {
        List<Set<String>> names = List.of(words(term.label()), words(term.code().replace('-', ' ')));
        List<String> halves = List.of(term.label().split(" and | or "));
        return new Entry(
                term,
                names,
                halves.size() < 2
                        ? List.of()
                        : halves.stream().map(TermMatcher::words).toList(),
                OtherTermNames.of(term.code()).stream().map(TermMatcher::words).toList());
    }

    /** "Viet Nam" and "Vietnam" are the same. */
    private static boolean isSame(Set<String> some, Set<String> others) {
        return some.equals(others) || String.join("", some).equals(String.join("", others));
    }

    private static Optional<Entry> only(List<Entry> candidates, Set<String> words) {
        List<Entry> half =
                candidates.stream().filter(entry -> entry.isHalfNamed(words)).toList();
        if (half.size() == 1) {
            return Optional.of(half.getFirst());
        }
        List<Entry> near =
                candidates.stream().filter(entry -> entry.isNearlyNamed(words)).toList();
        if (half.isEmpty() && near.size() == 1) {
            return Optional.of(near.getFirst());
        }
        List<Entry> mentioned =
                candidates.stream().filter(entry -> entry.isMentioned(words)).toList();
        return mentioned.stream()
                .filter(entry -> mentioned.stream().allMatch(other -> other.isWithin(entry)))
                .findFirst();
    }
}
