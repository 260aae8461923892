package io.liaison.directory;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.content.Vocabularies;
import io.liaison.directory.Found.FoundPartner;
import io.liaison.listings.Facet;
import io.liaison.listings.FoundListings;
import io.liaison.profile.page.Labels;
import io.liaison.search.Help;
import io.liaison.search.Hits;
import io.liaison.search.Order;
import io.liaison.search.Question;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds partners and their offers by words and filters, among what is live. */
@Service
public class DirectorySearch {

    private final FoundListings listings;
    private final Cards cards;
    private final Vocabularies vocabularies;
    private final Timer timer;

    DirectorySearch(FoundListings listings, Cards cards, Vocabularies vocabularies, MeterRegistry meters) {
        this.listings = listings;
        this.cards = cards;
        this.vocabularies = vocabularies;
        this.timer = Timer.builder("liaison.directory.search")
                .description("Searches answered by the index, not from kept pages")
                .publishPercentileHistogram()
                .register(meters);
    }

    /** The same question without filters of terms that there are not. */
    @AllowedTo(Caller.ANYONE)
    public DirectoryQuery known(DirectoryQuery asked) {
        return asked.hasFilters()
                ? asked.filtered((facet, code) -> vocabularies.terms(facet.vocabulary()).stream()
                        .anyMatch(term -> term.code().equals(code)))
                : asked;
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
        Hits hits = find(query, first, count);
        List<FoundPartner> partners = hits.hits().stream().map(FoundPartner::of).toList();
        return new Found(hits.matching(), partners, hits.total());
    }

    /** How many offers answer a question, without the offers. */
    @AllowedTo(Caller.ANYONE)
    public long countOffers(DirectoryQuery query) {
        return find(query, 0, 0).totalParts();
    }

    /** The filters of a question, without what it finds. */
    @AllowedTo(Caller.ANYONE)
    public Map<Facet, List<FacetCount>> filters(DirectoryQuery query) {
        return FacetCounts.of(find(query, 0, 0), query, Labels.of(vocabularies));
    }

    /** How many partners are listed. */
    @AllowedTo(Caller.ANYONE)
    public long count() {
        return listings.count();
    }

    private SearchResult answer(DirectoryQuery query) {
        Hits hits = find(query);
        DirectoryQuery existing = query;
        if (hits.hits().isEmpty() && hits.total() > 0) {
            existing = query.onPage(Math.ceilDiv(hits.total(), SearchResult.PAGE_SIZE));
            hits = find(existing);
        } else if (hits.total() == 0) {
            existing = query.onPage(1);
        }
        Labels labels = Labels.of(vocabularies);
        return new SearchResult(
                existing,
                hits.matching(),
                cards.of(hits.hits(), hits.marker(), query, labels),
                hits.total(),
                hits.totalParts(),
                FacetCounts.of(hits, query, labels),
                help(hits, query, labels));
    }

    private Hits find(DirectoryQuery query) {
        return find(query, (query.page() - 1) * SearchResult.PAGE_SIZE, SearchResult.PAGE_SIZE);
    }

    private Hits find(DirectoryQuery query, int first, int count) {
        Map<String, Set<String>> chosen = query.chosen().entrySet().stream()
                .collect(Collectors.toMap(group -> group.getKey().parameter(), Map.Entry::getValue));
        return listings.search(new Question(query.words(), chosen, order(query.sorting()), first, count));
    }

    private static Order order(Sorting sorting) {
        return switch (sorting) {
            case MATCH -> Order.BEST;
            case NAME -> Order.NAME;
            case NEWEST -> Order.NEWEST;
        };
    }

    private SearchHelp help(Hits hits, DirectoryQuery query, Labels labels) {
        Help help = hits.help();
        if (help == Help.NONE) {
            return SearchHelp.NONE;
        }
        List<DirectoryQuery> didYouMean =
                help.didYouMean().stream().map(query::withWords).toList();
        List<ListingCard> near = cards.of(help.near(), hits.marker(), query, labels);
        return new SearchHelp(didYouMean, fewer(help.narrowest(), query), help.withoutChoices(), near);
    }

    private static SearchHelp.@Nullable FewerFilters fewer(Help.@Nullable Loosening narrowest, DirectoryQuery query) {
        if (narrowest == null) {
            return null;
        }
        Facet facet = Facet.named(narrowest.facet());
        return new SearchHelp.FewerFilters(facet, query.without(facet), narrowest.total());
    }
}
