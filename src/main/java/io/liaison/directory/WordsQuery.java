package io.liaison.directory;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a question as PostgreSQL takes them. "or", quotation marks and a leading minus mean what they mean on the web; the last word may be
 * unfinished.
 *
 * @param words as typed, without operators that have nothing to operate on
 * @param finished all but the last word, where that may go on
 * @param begun letters and digits the last word begins with, or empty
 * @param any the words as alternatives, or empty
 */
record WordsQuery(String words, String finished, String begun, String any) {

    private static final int MOST_WORDS = 24;

    /** A word or a phrase, with its minus. PostgreSQL gives up on a row of operators with nothing between them. */
    private static final Pattern TERM =
            Pattern.compile("(?<!\\S)-?\"[^\"]*\"?|(?<!\\S)-?[\\p{L}\\p{N}]\\S*|[\\p{L}\\p{N}]+");

    /** Parameters words, finished and begun. */
    private static final String ALL = "websearch_to_tsquery('liaison', :words)";

    private static final String ALL_SO_FAR =
            ALL + " || (websearch_to_tsquery('liaison', :finished) && to_tsquery('liaison', :begun || ':*'))";

    static WordsQuery of(String typed) {
        String words = TERM.matcher(typed).results().map(MatchResult::group).collect(Collectors.joining(" "));
        List<String> plain = Arrays.stream(words.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        String begun = words.matches("(?s)(.*\\s)?[\\p{L}\\p{N}]+") && words.indexOf('"') < 0 ? plain.getLast() : "";
        String finished = words.substring(0, words.length() - begun.length());
        return new WordsQuery(words, finished, begun, String.join(" | ", plain));
    }

    /** An SQL expression of type tsquery. */
    String expression(Matching matching) {
        return switch (matching) {
            case ALL_WORDS -> begun.isEmpty() ? ALL : ALL_SO_FAR;
            case SOME_WORDS -> "to_tsquery('liaison', :any)";
            case SIMILAR_NAMES -> "''::tsquery";
        };
    }
}
