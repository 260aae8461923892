package io.liaison.checks;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text, in small letters and without their punctuation. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Words() {}

    static List<String> of(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
    }

    /** How often one run of words is found in another. */
    static int count(List<String> name, List<String> words) {
        int found = 0;
        for (int from = 0; !name.isEmpty() && from + name.size() <= words.size(); from++) {
            if (words.subList(from, from + name.size()).equals(name)) {
                found++;
            }
        }
        return found;
    }
}
