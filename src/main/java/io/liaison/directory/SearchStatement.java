package io.liaison.directory;

import static java.util.stream.Collectors.joining;

import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.databind.json.JsonMapper;

/** A question as SQL over the listing table. What visitors typed is only ever a parameter. */
record SearchStatement(DirectoryQuery query, WordsQuery words, Matching matching) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LISTED = "is_listed";
    private static final String NAMES = "(lower(name) || ' ' || lower(acronym))";

    /** The strictest matching that finds something without filters; all words where nothing does. */
    static SearchStatement of(DirectoryQuery query, Predicate<SearchStatement> finds) {
        WordsQuery words = WordsQuery.of(query.words());
        if (query.words().isEmpty()) {
            return new SearchStatement(query, words, Matching.ALL_WORDS);
        }
        return Stream.of(Matching.values())
                .filter(matching ->
                        matching != Matching.SOME_WORDS || !words.any().isEmpty())
                .map(matching -> new SearchStatement(query, words, matching))
                .filter(finds)
                .findFirst()
                .orElse(new SearchStatement(query, words, Matching.ALL_WORDS));
    }

    boolean findsAnything(JdbcClient jdbc) {
        if (matching == Matching.SIMILAR_NAMES) {
            jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', '0.4', true)")
                    .query(String.class)
                    .single();
        }
        return bound(jdbc, "select exists (select 1 from listing where " + wordsCondition() + ")")
                .query(Boolean.class)
                .single();
    }

    long count(JdbcClient jdbc) {
        return bound(jdbc, "select count(*) from listing where " + condition())
                .query(Long.class)
                .single();
    }

    List<CardContent.Found> page(JdbcClient jdbc, DirectoryQuery existing) {
        String sql = "select slug, card from listing where " + condition() + " order by " + order() + " limit "
                + SearchResult.PAGE_SIZE + " offset " + (existing.page() - 1) * SearchResult.PAGE_SIZE;
        return bound(jdbc, sql)
                .query((row, number) -> new CardContent.Found(
                        new Slug(row.getString("slug")), JSON.readValue(row.getString("card"), CardContent.class)))
                .list();
    }

    List<Found.FoundPartner> found(JdbcClient jdbc, int first, int count) {
        String sql = "select id, card from listing where " + condition() + " order by " + order() + " limit " + count
                + " offset " + first;
        return bound(jdbc, sql)
                .query((row, number) -> new Found.FoundPartner(
                        new PartnerId(row.getObject("id", UUID.class)),
                        JSON.readValue(row.getString("card"), CardContent.class).offers().stream()
                                .filter(this::answers)
                                .map(CardContent.CardOffer::id)
                                .toList()))
                .list();
    }

    private boolean answers(CardContent.CardOffer offer) {
        boolean isOfKind =
                query.chosen(Facet.KIND).isEmpty() || query.chosen(Facet.KIND).contains(offer.kind());
        return isOfKind
                && (query.chosen(Facet.AUDIENCE).isEmpty()
                        || offer.audiences().stream()
                                .anyMatch(audience -> query.isChosen(Facet.AUDIENCE, audience.term())));
    }

    /** The statement with its parameters: the words where they are used, and the chosen terms. */
    StatementSpec bound(JdbcClient jdbc, String sql) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("words", words.words());
        parameters.put("finished", words.finished());
        parameters.put("begun", words.begun());
        parameters.put("any", words.any());
        parameters.put("lower", words.words().toLowerCase(java.util.Locale.ROOT));
        for (Facet facet : Facet.values()) {
            parameters.put(facet.parameter(), query.chosen(facet).toArray(String[]::new));
        }
        return jdbc.sql(sql).params(parameters);
    }

    String wordsCondition() {
        if (query.words().isEmpty()) {
            return LISTED;
        }
        return matching == Matching.SIMILAR_NAMES
                ? LISTED + " and :lower <% " + NAMES
                : LISTED + " and search @@ (" + words.expression(matching) + ")";
    }

    private String order() {
        return switch (query.sorting()) {
            case MATCH -> bestFirst() + " desc, lower(name), id";
            case NAME -> "lower(name), id";
            case NEWEST -> "published_at desc, id";
        };
    }

    private String condition() {
        return Stream.concat(
                        Stream.of(wordsCondition()),
                        Stream.of(Facet.values())
                                .filter(facet -> !query.chosen(facet).isEmpty())
                                .map(Facet::condition))
                .collect(joining(" and "));
    }

    private String bestFirst() {
        return matching == Matching.SIMILAR_NAMES
                ? "word_similarity(:lower, " + NAMES + ")"
                : "ts_rank_cd('{0.05, 0.3, 0.6, 1.0}', search, " + words.expression(matching) + ", 1)";
    }
}
