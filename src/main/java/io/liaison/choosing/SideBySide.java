package io.liaison.choosing;

import static java.util.stream.Collectors.toMap;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.Slug;
import io.liaison.choosing.ComparedOffers.Column;
import io.liaison.choosing.ComparedOffers.MissingOffer;
import io.liaison.listings.Listing;
import io.liaison.listings.Listings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Puts offers side by side, as they are live now. */
@Service
public class SideBySide {

    private final Listings listings;
    private final OfferSupply supply;

    SideBySide(Listings listings, OfferSupply supply) {
        this.listings = listings;
        this.supply = supply;
    }

    /** What is not live any more is named as missing and spoils nothing else; a partner with a new address is followed there. */
    @AllowedTo(Caller.ANYONE)
    public ComparedOffers compare(CompareQuery query) {
        Map<Slug, Listing> live = live(query);
        List<Column> columns = new ArrayList<>();
        List<MissingOffer> missing = new ArrayList<>();
        for (OfferKey asked : query.offers()) {
            Optional<Listing> listing = Optional.ofNullable(live.get(asked.partner()));
            Optional<ListedOffer> found =
                    listing.isPresent() ? listing.flatMap(known -> offer(known, asked)) : moved(asked);
            if (found.isEmpty()) {
                String partner = listing.map(known -> known.content().name())
                        .orElse(asked.partner().value());
                missing.add(new MissingOffer(asked, partner, listing.isEmpty() && isWithdrawn(asked)));
            } else if (columns.stream().noneMatch(column -> column.listed().equals(found.get()))) {
                columns.add(new Column(asked, found.get()));
            }
        }
        return new ComparedOffers(query, columns, missing, found(query, columns));
    }

    private Map<Slug, Listing> live(CompareQuery query) {
        Set<Slug> partners = query.offers().stream().map(OfferKey::partner).collect(Collectors.toSet());
        return partners.isEmpty()
                ? Map.of()
                : listings.find(partners).stream().collect(toMap(Listing::slug, Function.identity()));
    }

    private static Optional<ListedOffer> offer(Listing listing, OfferKey asked) {
        return listing.content().offers().stream()
                .filter(offer -> offer.id().equals(asked.offer()))
                .map(offer -> new ListedOffer(listing, offer))
                .findFirst();
    }

    private Optional<ListedOffer> moved(OfferKey asked) {
        return listings.former(asked.partner())
                .flatMap(Listings.Former::nowAt)
                .flatMap(listings::find)
                .flatMap(listing -> offer(listing, asked));
    }

    private boolean isWithdrawn(OfferKey asked) {
        return listings.former(asked.partner())
                .filter(former -> former.nowAt().isEmpty())
                .isPresent();
    }

    private List<ListedOffer> found(CompareQuery query, List<Column> columns) {
        if (query.words().isEmpty() || query.isFull()) {
            return List.of();
        }
        return supply.named(query.words()).stream()
                .filter(offer ->
                        columns.stream().noneMatch(column -> column.listed().equals(offer)))
                .toList();
    }
}
