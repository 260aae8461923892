package io.liaison.directory.ui;

import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.SearchResult;
import java.util.Locale;

/** What was found, in numbers and words. */
final class Wording {

    private Wording() {}

    /** "No partner found", "1 partner, 2 offers" or "12,345 partners, 30,000 offers". */
    static String count(SearchResult result) {
        return result.total() == 0
                ? "No partner found"
                : partners(result.total()) + (result.offers() == 0 ? "" : ", " + offers(result.offers()));
    }

    /** What was looked for, after its count; empty where no words were given. */
    static String about(DirectoryQuery query) {
        return query.words().isEmpty() ? "" : " for “" + query.words() + "”";
    }

    static String partners(long number) {
        return number(number) + (number == 1 ? " partner" : " partners");
    }

    static String offers(long number) {
        return number(number) + (number == 1 ? " offer" : " offers");
    }

    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
