package io.liaison.api;

import io.liaison.api.Problem.ParameterError;
import io.liaison.base.UnsafeCharacters;
import io.liaison.content.Term;
import io.liaison.content.Vocabularies;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.QueryString;
import io.liaison.directory.Sorting;
import io.liaison.listings.Facet;
import io.liaison.listings.ListedProfiles.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question to the API. It has the parameters of the directory's own address, but where the directory makes the best of what people type, this
 * refuses: a program should hear of its mistakes.
 */
record ApiQuestion(
        DirectoryQuery query, int limit, @Nullable Cursor cursor) {

    static final int USUAL = 20;
    static final int MOST = 100;

    private static final int MOST_TERMS = 20;
    /** Nobody reads more of them, and an answer must not grow with what is asked. */
    private static final int MOST_ERRORS = 10;

    private static final int LONGEST_NAME = 60;
    private static final List<String> SINGLE = List.of("q", "sort", "limit", "cursor");
    private static final List<String> PARAMETERS = Stream.of(
                    Stream.of("q"),
                    Stream.of(Facet.values()).map(Facet::parameter),
                    Stream.of("sort", "limit", "cursor"))
            .flatMap(names -> names)
            .toList();

    /** @throws BadQuestion naming everything that cannot be taken */
    static ApiQuestion read(@Nullable String queryString, Vocabularies vocabularies) {
        Reading reading = new Reading(QueryString.read(queryString));
        reading.checkNames();
        for (Facet facet : Facet.values()) {
            reading.checkTerms(facet, vocabularies);
        }
        DirectoryQuery query = DirectoryQuery.read(queryString).onPage(1);
        reading.checkCharacters();
        reading.check("q", !query.wasCut(), "Keep q to " + DirectoryQuery.LONGEST + " characters.", List.of());
        reading.checkSorting(query);
        int limit = reading.limit();
        Cursor cursor = reading.cursor(query);
        if (!reading.errors.isEmpty()) {
            throw new BadQuestion(Problem.badParameters(reading.errors));
        }
        return new ApiQuestion(query, limit, cursor);
    }

    boolean isOneOfMany() {
        return query.isOneOfMany() || limit != USUAL;
    }

    /** The same, so many partners at a time. */
    ApiQuestion with(int otherLimit) {
        return new ApiQuestion(query, otherLimit, cursor);
    }

    /** The same from another place. */
    ApiQuestion from(@Nullable Cursor place) {
        return new ApiQuestion(query, limit, place);
    }

    /** Where it goes on behind one more partner. */
    Cursor after(@Nullable Cursor before, Walk.Step step) {
        return Cursor.after(query, before == null ? 1 : before.offset() + 1, Place.of(step.listing()));
    }

    /** What follows the question mark of the same question from another place. */
    String address(@Nullable Cursor from) {
        List<String> pairs = new ArrayList<>();
        String question = query.address();
        if (question.contains("?")) {
            pairs.add(question.substring(question.indexOf('?') + 1));
        }
        if (limit != USUAL) {
            pairs.add("limit=" + limit);
        }
        if (from != null) {
            pairs.add("cursor=" + from);
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private record Reading(Map<String, List<String>> parameters, List<ParameterError> errors) {

        Reading(Map<String, List<String>> parameters) {
            this(parameters, new ArrayList<>());
            parameters.remove("", List.of(""));
        }

        void checkNames() {
            parameters.forEach((name, values) -> {
                check(name, PARAMETERS.contains(name), "There is no parameter of this name.", PARAMETERS);
                check(name, !SINGLE.contains(name) || values.size() == 1, "Give " + name + " once.", List.of());
            });
        }

        void checkCharacters() {
            boolean isSafe = parameters.getOrDefault("q", List.of()).stream().noneMatch(UnsafeCharacters::areIn);
            check("q", isSafe, "Take the control and direction characters out of q.", List.of());
        }

        void checkTerms(Facet facet, Vocabularies vocabularies) {
            List<String> asked = parameters.getOrDefault(facet.parameter(), List.of());
            if (asked.isEmpty()) {
                return;
            }
            List<String> codes = vocabularies.terms(facet.vocabulary()).stream()
                    .map(Term::code)
                    .toList();
            check(facet.parameter(), codes.containsAll(asked), "Use codes of this list.", codes);
            check(
                    facet.parameter(),
                    asked.size() <= MOST_TERMS,
                    "Give " + facet.parameter() + " at most " + MOST_TERMS + " times.",
                    List.of());
        }

        void checkSorting(DirectoryQuery query) {
            List<String> orders = Stream.of(Sorting.values())
                    .filter(sorting ->
                            sorting != Sorting.MATCH || !query.words().isEmpty())
                    .map(Sorting::parameter)
                    .toList();
            String asked = first("sort");
            check("sort", asked == null || orders.contains(asked), "Use one of this list; match needs q.", orders);
        }

        int limit() {
            String asked = first("limit");
            boolean isNumber = asked != null && asked.matches("[0-9]{1,3}");
            int limit = isNumber ? Integer.parseInt(asked) : USUAL;
            boolean isGood = (asked == null || isNumber) && limit >= 1 && limit <= MOST;
            check("limit", isGood, "Use a number from 1 to " + MOST + ".", List.of());
            return limit;
        }

        @Nullable
        Cursor cursor(DirectoryQuery query) {
            String asked = first("cursor");
            if (asked == null) {
                return null;
            }
            Cursor cursor = Cursor.read(asked).filter(read -> read.isFor(query)).orElse(null);
            check(
                    "cursor",
                    cursor != null,
                    "Follow the address in next as it is: a cursor belongs to the question it came from.",
                    List.of());
            return cursor;
        }

        void check(String parameter, boolean isGood, String detail, List<String> allowed) {
            if (!isGood && errors.size() < MOST_ERRORS) {
                errors.add(new ParameterError(shortened(parameter), detail, allowed));
            }
        }

        private static String shortened(String name) {
            return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
        }

        private @Nullable String first(String parameter) {
            List<String> values = parameters.get(parameter);
            return values == null ? null : values.getFirst();
        }
    }
}
