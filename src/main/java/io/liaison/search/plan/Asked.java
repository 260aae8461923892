package io.liaison.search.plan;

import io.liaison.search.text.Analysis;
import io.liaison.search.text.Word;
import io.liaison.search.text.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody typed, taken apart. Whatever it is, it can be asked.
 *
 * @param isUnfinished whether the last word may go on
 */
public record Asked(String typed, List<Clause> clauses, boolean isUnfinished) {

    private static final int MOST_WORDS = 24;

    /** A word or a phrase, with its minus. */
    private static final Pattern CLAUSE =
            Pattern.compile("(?<!\\S)-?\"[^\"]*\"?|(?<!\\S)-?[\\p{L}\\p{N}]\\S*|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");

    /**
     * One or several words that belong together.
     *
     * @param words with places in all that was typed
     * @param isPhrase whether it was in quotation marks
     * @param isExcluded whether it must not be found
     * @param isOr whether either it or the clause before it will do
     */
    record Clause(List<Word> words, boolean isPhrase, boolean isExcluded, boolean isOr) {}

    public static Asked of(String typed) {
        List<Clause> clauses = new ArrayList<>();
        boolean isOr = false;
        int words = 0;
        for (MatchResult match : CLAUSE.matcher(typed).results().toList()) {
            if (match.group().equalsIgnoreCase("or")) {
                isOr = !clauses.isEmpty();
                continue;
            }
            Clause clause = clause(match, isOr);
            words += clause.words().size();
            if (!clause.words().isEmpty() && words <= MOST_WORDS * 2 && clauses.size() < MOST_WORDS) {
                clauses.add(clause);
            }
            isOr = false;
        }
        return new Asked(typed, clauses, isUnfinished(typed, clauses));
    }

    private static Clause clause(MatchResult match, boolean isOr) {
        String text = match.group();
        boolean isExcluded = text.startsWith("-");
        boolean isPhrase = text.startsWith("\"", isExcluded ? 1 : 0);
        List<Word> words = Analysis.ENGLISH.words(text).stream()
                .map(word -> new Word(
                        word.text(),
                        word.stem(),
                        word.start() + match.start(),
                        word.end() + match.start(),
                        word.kind()))
                .toList();
        return new Clause(words, isPhrase, isExcluded, isOr && !isExcluded);
    }

    private static boolean isUnfinished(String typed, List<Clause> clauses) {
        if (clauses.isEmpty()) {
            return false;
        }
        Clause last = clauses.getLast();
        Word word = last.words().getLast();
        return word.kind() == Kind.PLAIN && word.end() == typed.length() && !last.isPhrase() && !last.isExcluded();
    }
}
