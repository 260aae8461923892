package io.liaison.directory;

import io.liaison.base.Installation;
import io.liaison.content.Audience;
import io.liaison.content.Demonstration;
import io.liaison.content.Vocabulary;
import io.liaison.directory.ListingCard.ShownAudience;
import io.liaison.directory.ListingCard.ShownOffer;
import io.liaison.listings.CardContent;
import io.liaison.listings.CardContent.CardOffer;
import io.liaison.listings.CardContent.Found;
import io.liaison.listings.Facet;
import io.liaison.listings.FoundListings;
import io.liaison.profile.page.Labels;
import io.liaison.search.Hit;
import io.liaison.search.Hit.FoundPart;
import io.liaison.search.Marker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes results of what was found, with what was looked for marked in their texts. */
@Component
class Cards {

    private static final int SHOWN_OFFERS = 3;

    private final FoundListings listings;
    private final Excerpts excerpts;
    private final Demonstration demonstration;

    Cards(FoundListings listings, Excerpts excerpts, Installation installation) {
        this.listings = listings;
        this.excerpts = excerpts;
        this.demonstration = new Demonstration(installation);
    }

    /** In the order of the hits; what has been withdrawn in between is left out. */
    List<ListingCard> of(List<Hit> hits, Marker marker, DirectoryQuery query, Labels labels) {
        if (hits.isEmpty()) {
            return List.of();
        }
        Map<UUID, Found> found = listings.cards(hits.stream().map(Hit::id).toList());
        Map<UUID, ListingCard> cards = new LinkedHashMap<>();
        for (Hit hit : hits) {
            Found listed = found.get(hit.id());
            if (listed != null) {
                cards.put(hit.id(), new Card(listed, hit, marker, query, labels).listing());
            }
        }
        if (!query.words().isEmpty()) {
            explain(hits, cards, marker);
        }
        return List.copyOf(cards.values());
    }

    private void explain(List<Hit> hits, Map<UUID, ListingCard> cards, Marker marker) {
        List<Hit> unexplained = hits.stream()
                .filter(hit -> {
                    ListingCard card = cards.get(hit.id());
                    return card != null && !card.tellsWhy();
                })
                .toList();
        excerpts.of(unexplained, marker)
                .forEach((id, excerpt) -> cards.computeIfPresent(id, (same, card) -> card.with(excerpt)));
    }

    /** One card in the making. */
    private final class Card {

        private final Found found;
        private final Hit hit;
        private final Marker marker;
        private final DirectoryQuery query;
        private final Labels labels;

        Card(Found found, Hit hit, Marker marker, DirectoryQuery query, Labels labels) {
            this.found = found;
            this.hit = hit;
            this.marker = marker;
            this.query = query;
            this.labels = labels;
        }

        ListingCard listing() {
            CardContent card = found.card();
            List<ShownOffer> offers = offers();
            return new ListingCard(
                    found.slug(),
                    marked(card.name()),
                    marked(card.acronym()),
                    marked(card.summary()),
                    card.logo(),
                    card.organisationType(),
                    card.domains(),
                    card.regions(),
                    demonstration.word(card.website()).orElse(null),
                    found.publishedAt(),
                    offers,
                    hit.parts().size(),
                    card.offers().size() - offers.size(),
                    null);
        }

        private List<ShownOffer> offers() {
            Map<String, CardOffer> byId = found.card().offers().stream()
                    .collect(Collectors.toMap(CardOffer::id, Function.identity(), (one, other) -> one));
            List<ShownOffer> shown = new ArrayList<>();
            for (FoundPart part : hit.parts()) {
                CardOffer offer = byId.get(part.id());
                if (offer != null && shown.size() < SHOWN_OFFERS) {
                    shown.add(offer(offer, part.hasWords()));
                }
            }
            return shown;
        }

        private ShownOffer offer(CardOffer offer, boolean hasWords) {
            List<ShownAudience> audiences =
                    offer.audiences().stream().map(this::audience).toList();
            boolean isChosen = query.isChosen(Facet.KIND, offer.kind())
                    || audiences.stream().anyMatch(ShownAudience::isChosen);
            return new ShownOffer(offer.id(), marked(offer.title()), offer.kind(), audiences, hasWords || isChosen);
        }

        private ShownAudience audience(Audience audience) {
            return new ShownAudience(
                    audience.term(),
                    marked(labels.of(Vocabulary.AUDIENCE, audience.term())),
                    audience.note(),
                    query.isChosen(Facet.AUDIENCE, audience.term()));
        }

        private Highlighted marked(String text) {
            return Highlighted.of(text, marker.spans(text));
        }
    }
}
