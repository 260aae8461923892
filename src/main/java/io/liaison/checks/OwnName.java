package io.liaison.checks;

import io.liaison.checks.Finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whether the partner's own name and acronym are spelled everywhere as in their fields. A run of as many words as the name has counts as the name
 * misspelt when at least two thirds of its words (and two at least) are right and each other one is a slip of the pen away: one edit in a word of four letters and more,
 * two from eight on. That blocks for names of four words and more, of which no other partner's is likely to be so near; else it advises. So does an
 * acronym with letters dropped or changed; one with its letters merely swapped blocks.
 */
final class OwnName implements Check {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
    private static final Set<String> SMALL =
            Set.of("and", "of", "the", "for", "in", "at", "to", "a", "an", "de", "la", "le", "du", "des", "e");
    private static final Set<String> NAMES = Set.of("name", "acronym", "aliases");
    private static final int CERTAIN_FROM = 4;
    private static final int SHORTEST_ACRONYM = 4;

    private final Predicate<String> isSomebodyElse;

    /**
     * @param isSomebodyElse whether an acronym is another partner's own
     */
    OwnName(Predicate<String> isSomebodyElse) {
        this.isSomebodyElse = isSomebodyElse;
    }

    @Override
    public List<Finding> findIn(Reading reading) {
        List<String> name = words(reading.content().name());
        String acronym = reading.content().acronym().strip();
        List<Finding> found = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            if (NAMES.contains(passage.place())) {
                continue;
            }
            misspelt(name, passage).ifPresent(words -> found.add(nameFinding(reading, passage, name, words)));
            checkAcronym(acronym, passage, found);
        }
        return found;
    }

    private static Finding nameFinding(Reading reading, Passage passage, List<String> name, String words) {
        String message = "Your name is “" + reading.content().name().strip() + "”, but " + passage.called() + " says “"
                + words + "”. Correct the one that is wrong.";
        boolean certain = significant(name) >= CERTAIN_FROM;
        return certain
                ? Finding.blocking(Kind.OWN_NAME, passage.place(), message)
                : Finding.advisory(Kind.OWN_NAME, passage.place(), message);
    }

    private static Optional<String> misspelt(List<String> name, Passage passage) {
        if (significant(name) < 3) {
            return Optional.empty();
        }
        List<String> words = words(passage.text());
        for (int from = 0; from + name.size() <= words.size(); from++) {
            List<String> window = words.subList(from, from + name.size());
            if (isSlip(name, window)) {
                return Optional.of(String.join(" ", window));
            }
        }
        return Optional.empty();
    }

    private static boolean isSlip(List<String> name, List<String> window) {
        int right = 0;
        int slips = 0;
        for (int index = 0; index < name.size(); index++) {
            String own = plain(name.get(index));
            String other = plain(window.get(index));
            if (own.equals(other)) {
                right += SMALL.contains(own) ? 0 : 1;
            } else if (isNear(own, other)) {
                slips++;
            } else {
                return false;
            }
        }
        return slips > 0 && right >= 2 && right >= 2 * slips;
    }

    /** Near, but neither its plural nor its genitive. */
    private static boolean isNear(String own, String other) {
        int allowed = own.length() >= 8 ? 2 : own.length() >= 4 ? 1 : 0;
        boolean inflected = other.equals(own + "s") || own.equals(other + "s");
        return !inflected && allowed > 0 && Edits.between(own, other, allowed) <= allowed;
    }

    private void checkAcronym(String acronym, Passage passage, List<Finding> found) {
        if (acronym.length() < SHORTEST_ACRONYM || !acronym.matches("[A-Z]+")) {
            return;
        }
        words(passage.text()).stream().distinct().forEach(word -> {
            String message = "Your acronym is “" + acronym + "”, but " + passage.called() + " says “" + word + "”.";
            if (isSwapped(acronym, word)) {
                found.add(Finding.blocking(Kind.OWN_NAME, passage.place(), message));
            } else if (isSameInOtherCase(acronym, word) || isDropped(acronym, word)) {
                found.add(Finding.advisory(Kind.OWN_NAME, passage.place(), message));
            }
        });
    }

    private boolean isSwapped(String acronym, String word) {
        return word.length() == acronym.length()
                && !word.equals(acronym)
                && isCapitals(word)
                && sorted(word).equals(sorted(acronym))
                && !isSomebodyElse.test(word);
    }

    private boolean isDropped(String acronym, String word) {
        return acronym.length() > SHORTEST_ACRONYM
                && !word.equals(acronym)
                && isCapitals(word)
                && Edits.between(acronym, word, 1) == 1
                && !isSomebodyElse.test(word);
    }

    private static boolean isSameInOtherCase(String acronym, String word) {
        return word.equalsIgnoreCase(acronym) && !word.equals(acronym) && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isCapitals(String word) {
        return word.matches("[A-Z]+");
    }

    private static String sorted(String word) {
        return word.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static long significant(List<String> name) {
        return name.stream()
                .map(OwnName::plain)
                .filter(word -> !SMALL.contains(word))
                .count();
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("['’]s$", "");
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }
}
