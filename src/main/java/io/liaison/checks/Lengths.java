package io.liaison.checks;

import io.liaison.checks.Finding.Kind;
import io.liaison.content.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether texts have a length people read. Limits on what can be stored are elsewhere; this only advises: an overview of at least 25 words, a
 * summary of at least four, paragraphs of at most 180 words, sentences of at most 60.
 */
final class Lengths implements Check {

    static final int FEWEST_IN_OVERVIEW = 25;
    static final int FEWEST_IN_SUMMARY = 4;
    static final int MOST_IN_PARAGRAPH = 180;
    static final int MOST_IN_SENTENCE = 60;

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n\\s*\\n|\\n\\s*(?:[-*+]|\\d+[.)])\\s");
    private static final Pattern BETWEEN_SENTENCES =
            Pattern.compile("(?<=[.!?…])\\s+|\\n\\s*\\n|\\n\\s*(?:[-*+]|\\d+[.)])\\s|;\\s");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Override
    public List<Finding> findIn(Reading reading) {
        List<Finding> found = new ArrayList<>();
        checkShort(reading, found);
        reading.passages().stream().filter(Passage::isProse).forEach(passage -> checkLong(passage, found));
        return found;
    }

    private static void checkShort(Reading reading, List<Finding> found) {
        int overview = words(Markdown.toText(reading.content().overview()));
        if (overview > 0 && overview < FEWEST_IN_OVERVIEW) {
            advise(
                    found,
                    "overview",
                    "The overview has only " + overview + (overview == 1 ? " word" : " words")
                            + ". Two or three sentences tell readers what you do and for whom.");
        }
        int summary = words(reading.content().summary());
        if (summary > 0 && summary < FEWEST_IN_SUMMARY) {
            advise(
                    found,
                    "summary",
                    "Say a little more in the summary: it is all that people read in the search results.");
        }
    }

    private static void checkLong(Passage passage, List<Finding> found) {
        if (longest(passage.text(), BETWEEN_PARAGRAPHS) > MOST_IN_PARAGRAPH) {
            advise(
                    found,
                    passage.place(),
                    "A paragraph in " + passage.called()
                            + " is very long. Part it with an empty line, or make it a list.");
        } else if (longest(passage.text(), BETWEEN_SENTENCES) > MOST_IN_SENTENCE) {
            advise(
                    found,
                    passage.place(),
                    "A sentence in " + passage.called() + " has more than " + MOST_IN_SENTENCE
                            + " words. Two shorter ones are easier to read.");
        }
    }

    private static int longest(String text, Pattern between) {
        return between.splitAsStream(text).mapToInt(Lengths::words).max().orElse(0);
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : (int) SPACE.splitAsStream(text.strip()).count();
    }

    private static void advise(List<Finding> found, String place, String message) {
        found.add(Finding.advisory(Kind.LENGTH, place, message));
    }
}
