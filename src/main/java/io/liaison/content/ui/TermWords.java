package io.liaison.content.ui;

import io.liaison.content.Term;
import io.liaison.content.Vocabulary;

/** How many use a term, and what follows from changing it, in words. */
final class TermWords {

    static final String RENAMING =
            " The new words stand wherever the term is used, on public pages and in the search too.";

    private TermWords() {}

    static String uses(Term term, int number) {
        boolean isReason = term.vocabulary() == Vocabulary.RETURN_REASON;
        if (number == 0) {
            return isReason ? "No verdict gives it." : "No partner uses it.";
        }
        if (isReason) {
            return number == 1 ? "1 verdict gives it." : number + " verdicts give it.";
        }
        return number == 1 ? "1 partner uses it." : number + " partners use it.";
    }

    static String retiring(Term term, int number) {
        String kept = number == 0
                ? ""
                : term.vocabulary() == Vocabulary.RETURN_REASON
                        ? " They keep it."
                        : " They keep it, and the search goes on finding them by it.";
        return uses(term, number) + kept + " Nobody can choose it any more, until you offer it again.";
    }
}
