package io.liaison.choosing;

import static java.util.stream.Collectors.toMap;

import io.liaison.base.Slug;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.DirectorySearch;
import io.liaison.directory.Facet;
import io.liaison.directory.Listing;
import io.liaison.directory.ListingCard;
import io.liaison.directory.Listings;
import io.liaison.directory.Sorting;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Offers from the directory's search: one page of the partners published last, whole, and no more, however many there are. */
@Component
class DirectorySupply implements OfferSupply {

    private static final int MOST_PARTNERS = 6;

    private final DirectorySearch search;
    private final Listings listings;

    DirectorySupply(DirectorySearch search, Listings listings) {
        this.search = search;
        this.listings = listings;
    }

    @Override
    public List<ListedOffer> find(String audience, Set<String> kinds) {
        List<Slug> found = search.search(query(audience, kinds)).cards().stream()
                .map(ListingCard::slug)
                .toList();
        Map<Slug, Listing> live = live(found);
        return found.stream()
                .map(live::get)
                .filter(Objects::nonNull)
                .flatMap(listing -> listing.content().offers().stream().map(offer -> new ListedOffer(listing, offer)))
                .filter(offer -> audience.isEmpty() || offer.isFor(audience))
                .filter(offer -> kinds.isEmpty() || kinds.contains(offer.offer().kind()))
                .toList();
    }

    @Override
    public List<ListedOffer> named(String words) {
        List<ListingCard> cards = search.search(DirectoryQuery.EVERYTHING.withWords(words)).cards().stream()
                .limit(MOST_PARTNERS)
                .toList();
        Map<Slug, Listing> live = live(cards.stream().map(ListingCard::slug).toList());
        return cards.stream()
                .flatMap(card -> shown(card, live.get(card.slug())))
                .toList();
    }

    /** @param listing null where it has been taken away in between */
    private static Stream<ListedOffer> shown(ListingCard card, @Nullable Listing listing) {
        return listing == null
                ? Stream.empty()
                : card.shownOffers().stream().flatMap(shown -> listing.content().offers().stream()
                        .filter(offer -> offer.id().equals(shown.id()))
                        .map(offer -> new ListedOffer(listing, offer)));
    }

    private Map<Slug, Listing> live(List<Slug> slugs) {
        return slugs.isEmpty()
                ? Map.of()
                : listings.find(slugs).stream().collect(toMap(Listing::slug, Function.identity(), (one, other) -> one));
    }

    @Override
    public long count(String audience, Set<String> kinds) {
        return find(audience, kinds).size();
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
