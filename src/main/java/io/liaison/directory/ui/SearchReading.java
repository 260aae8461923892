package io.liaison.directory.ui;

import io.liaison.delivery.Reading;
import io.liaison.delivery.Reading.Found;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.SearchResult;
import java.util.Optional;

/** A search as it is counted: the first page of a question, whatever its order. */
final class SearchReading {

    private SearchReading() {}

    static Optional<Reading> of(DirectoryQuery query, SearchResult result) {
        boolean isQuestion = !query.words().isEmpty() || query.hasFilters();
        return isQuestion && query.page() == 1
                ? Optional.of(new Reading.Search(query.words(), query.hasFilters(), found(result)))
                : Optional.empty();
    }

    private static Found found(SearchResult result) {
        if (result.total() == 0) {
            return Found.NOTHING;
        }
        return switch (result.matching()) {
            case ALL_WORDS -> Found.WHAT_WAS_ASKED;
            case SOME_WORDS -> Found.SOME_WORDS;
            case NEAR_WORDS -> Found.NEAR_WORDS;
        };
    }
}
