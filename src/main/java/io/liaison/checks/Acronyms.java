package io.liaison.checks;

import io.liaison.checks.Finding.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether somebody from outside can know what the capitals stand for: each acronym is spelled out somewhere in the profile, but for those everybody
 * knows. It only advises, and of at most five.
 */
final class Acronyms implements Check {

    private static final int MOST = 5;

    /** Three capitals and more, such as GMP, CTGTPs and R&DI. */
    private static final Pattern ACRONYM = Pattern.compile(
            "(?<![\\p{L}\\p{N}/@.-])[A-Z](?:[A-Z]|(?<=[A-Z])&(?=[A-Z])){2,11}(?=s?(?![\\p{L}\\p{N}@-]))");

    /** Several words in capitals are a heading. */
    private static final Pattern SHOUTED = Pattern.compile("\\b\\p{Lu}{2,}(?:[ \\t]+\\p{Lu}{2,})+\\b");

    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

    /** What a reader of any such profile knows. */
    private static final Set<String> KNOWN = Set.of(
            "DNA", "RNA", "USA", "USD", "EUR", "SGD", "GBP", "AUD", "NZD", "ISO", "WHO", "FDA", "EMA", "OECD", "ASEAN",
            "NATO", "UNESCO", "HIV", "AIDS", "COVID", "SARS", "PCR", "MRI", "PDF", "HTML", "URL", "FAQ", "CEO", "CFO",
            "CTO", "PhD", "PHD", "MBA", "LED", "GPS", "USB", "API", "CAD", "NGO", "SME", "SMEs", "STEM", "UKRI", "NHS",
            "R&D", "Q&A", "B2B", "HPLC", "UNO", "IEC", "CERN", "NASA", "ESA", "BBC", "VAT", "NDA", "TRL");

    @Override
    public List<Finding> findIn(Reading reading) {
        String everything = reading.passages().stream().map(Passage::text).collect(Collectors.joining("\n"));
        String own = reading.content().acronym().strip();
        List<Finding> found = new ArrayList<>();
        checkOwn(reading, own, everything, found);
        Set<String> told = new HashSet<>();
        for (Passage passage : reading.passages()) {
            ACRONYM.matcher(SHOUTED.matcher(passage.text()).replaceAll(" "))
                    .results()
                    .map(match -> match.group())
                    .filter(word -> !KNOWN.contains(word)
                            && !isOwn(word, own)
                            && !reading.content().aliases().contains(word)
                            && !ROMAN.matcher(word).matches())
                    .filter(word -> !isSpelledOut(word, everything)
                            && !reading.content().name().contains(word))
                    .filter(told::add)
                    .filter(word -> told.size() <= MOST)
                    .forEach(word -> found.add(Finding.advisory(
                            Kind.ACRONYM,
                            passage.place(),
                            "Spell out “" + word + "” where it comes first, in " + passage.called() + ", as in “Good"
                                    + " Manufacturing Practice (GMP)”.")));
        }
        return found;
    }

    /** Whether the long form stands before it, as in "Good Manufacturing Practice (GMP)", or after it, as in "GMP (good manufacturing practice)". */
    static boolean isSpelledOut(String acronym, String text) {
        String quoted = Pattern.quote(acronym);
        return Pattern.compile("\\p{L}{3,}\\W{1,4}\\(\\s*[\\p{L}-]{0,3}" + quoted + "s?\\s*[),;]")
                        .matcher(text)
                        .find()
                || Pattern.compile("\\b" + quoted + "s?,? \\((?=[^)]*\\p{Ll}{3})[^)]{4,}\\)")
                        .matcher(text)
                        .find()
                || Pattern.compile("\\b" + quoted + "s? (?:stands for|is short for|means)\\b")
                        .matcher(text)
                        .find();
    }

    private static void checkOwn(Reading reading, String own, String everything, List<Finding> found) {
        String name = reading.content().name().strip();
        if (!own.isEmpty() && name.equalsIgnoreCase(own)) {
            found.add(Finding.advisory(
                    Kind.ACRONYM,
                    "name",
                    "Write your name in full: visitors may not know what “" + own + "” stands for."));
        }
        String initials = initials(name);
        boolean usesInitials = initials.length() >= 3
                && Pattern.compile("\\b" + Pattern.quote(initials) + "\\b")
                        .matcher(everything)
                        .find();
        if (own.isEmpty() && usesInitials) {
            found.add(Finding.advisory(
                    Kind.ACRONYM, "acronym", "You call yourselves “" + initials + "”: enter it as your acronym."));
        }
    }

    private static String initials(String name) {
        return Pattern.compile("[^\\p{L}]+")
                .splitAsStream(name)
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static boolean isOwn(String word, String own) {
        return word.equalsIgnoreCase(own) || List.of(own.split("\\W+")).contains(word);
    }
}
