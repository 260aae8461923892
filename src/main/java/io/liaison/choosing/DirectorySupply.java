package io.liaison.choosing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.liaison.base.PartnerId;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.DirectorySearch;
import io.liaison.directory.Found.FoundPartner;
import io.liaison.directory.Sorting;
import io.liaison.listings.Facet;
import io.liaison.listings.ListedProfiles;
import io.liaison.listings.Listing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Offers from the directory's search: of some partners that speak of what is asked and of some published last, and no more, however many there are. */
@Component
class DirectorySupply implements OfferSupply {

    private static final int MOST_PARTNERS = 24;
    private static final int MOST_OFFERS_FOUND = 10;

    private final DirectorySearch search;
    private final ListedProfiles profiles;

    DirectorySupply(DirectorySearch search, ListedProfiles profiles) {
        this.search = search;
        this.profiles = profiles;
    }

    @Override
    public List<ListedOffer> find(String audience, Set<String> kinds, List<String> words) {
        DirectoryQuery query = query(audience, kinds);
        return live(Stream.concat(speaking(query, words), found(query)))
                .distinct()
                .toList();
    }

    @Override
    public List<ListedOffer> named(String words) {
        return live(found(DirectoryQuery.EVERYTHING.withWords(words)))
                .limit(MOST_OFFERS_FOUND)
                .toList();
    }

    @Override
    public long count(String audience, Set<String> kinds) {
        return search.countOffers(query(audience, kinds));
    }

    private Stream<FoundPartner> speaking(DirectoryQuery query, List<String> words) {
        if (words.isEmpty()) {
            return Stream.empty();
        }
        String any = words.stream().map(word -> '"' + word + '"').collect(joining(" or "));
        return found(query.withWords(any).sorted(Sorting.MATCH));
    }

    private Stream<FoundPartner> found(DirectoryQuery query) {
        return search.found(query, 0, MOST_PARTNERS).partners().stream();
    }

    private Stream<ListedOffer> live(Stream<FoundPartner> partners) {
        List<FoundPartner> found = partners.toList();
        List<PartnerId> ids = found.stream().map(FoundPartner::id).distinct().toList();
        Map<PartnerId, Listing> live = profiles.of(ids).stream().collect(toMap(Listing::partner, Function.identity()));
        return found.stream().flatMap(partner -> Stream.ofNullable(live.get(partner.id()))
                .flatMap(listing -> partner.offers().stream().flatMap(id -> offer(listing, id))));
    }

    private static Stream<ListedOffer> offer(Listing listing, String id) {
        return listing.content().offers().stream()
                .filter(offer -> offer.id().equals(id))
                .map(offer -> new ListedOffer(listing, offer));
    }

    private static DirectoryQuery query(String audience, Set<String> kinds) {
        DirectoryQuery query = DirectoryQuery.EVERYTHING.sorted(Sorting.NEWEST);
        if (!audience.isEmpty()) {
            query = query.toggled(Facet.AUDIENCE, audience);
        }
        for (String kind : kinds) {
            query = query.toggled(Facet.KIND, kind);
        }
        return query;
    }
}
