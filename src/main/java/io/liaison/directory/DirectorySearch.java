package io.liaison.directory;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds partners by words and filters, among what is live. */
@Service
@Transactional(readOnly = true)
public class DirectorySearch {

    private final JdbcClient jdbc;
    private final FacetCounts facetCounts;
    private final Cards cards;
    private final Timer timer;

    DirectorySearch(JdbcClient jdbc, FacetCounts facetCounts, Cards cards, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.facetCounts = facetCounts;
        this.cards = cards;
        this.timer = Timer.builder("liaison.directory.search")
                .description("Searches answered from the database, not from kept pages")
                .publishPercentileHistogram()
                .register(meters);
    }

    /** Never fails on what a visitor typed; a page beyond the last gives the last. */
    @AllowedTo(Caller.ANYONE)
    public SearchResult search(DirectoryQuery query) {
        Timer.Sample sample = Timer.start();
        SearchResult result = answer(query);
        sample.stop(timer);
        return result;
    }

    /**
     * A stretch of what answers a question, for those who read all of it; the question's own page does not matter.
     *
     * @param first how many partners to leave out
     */
    @AllowedTo(Caller.ANYONE)
    public Found found(DirectoryQuery query, int first, int count) {
        SearchStatement statement = SearchStatement.of(query, this::finds);
        return new Found(statement.matching(), statement.found(jdbc, first, count), statement.count(jdbc));
    }

    /** How many partners are listed. */
    @AllowedTo(Caller.ANYONE)
    public long count() {
        return jdbc.sql("select count(*) from listing where is_listed")
                .query(Long.class)
                .single();
    }

    private SearchResult answer(DirectoryQuery query) {
        SearchStatement statement = SearchStatement.of(query, this::finds);
        long total = statement.count(jdbc);
        int pages = (int) Math.max(1, Math.ceilDiv(total, SearchResult.PAGE_SIZE));
        DirectoryQuery existing = query.onPage(Math.min(query.page(), pages));
        List<CardContent.Found> found = total == 0 ? List.of() : statement.page(jdbc, existing);
        Map<Facet, List<FacetCount>> facets = facetCounts.of(statement, query);
        return new SearchResult(existing, statement.matching(), cards.of(found, statement, query), total, facets);
    }

    private boolean finds(SearchStatement statement) {
        return statement.findsAnything(jdbc);
    }
}
