package io.liaison.directory;

import io.liaison.listings.Findable;
import io.liaison.listings.Findable.FindableOffer;
import io.liaison.listings.FoundListings;
import io.liaison.search.Hit;
import io.liaison.search.Hit.FoundPart;
import io.liaison.search.Marker;
import io.liaison.search.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds in the texts of a listing why it was found, where its names and titles do not tell. */
@Component
class Excerpts {

    private static final int BEFORE = 60;
    private static final int LENGTH = 180;

    private final FoundListings listings;

    Excerpts(FoundListings listings) {
        this.listings = listings;
    }

    /** For those of the hits of which a text tells. */
    Map<UUID, Highlighted> of(List<Hit> hits, Marker marker) {
        if (hits.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Findable> texts = listings.texts(hits.stream().map(Hit::id).toList());
        Map<UUID, Highlighted> excerpts = new HashMap<>();
        for (Hit hit : hits) {
            Findable partner = texts.get(hit.id());
            Highlighted excerpt = partner == null ? null : excerpt(partner, hit, marker);
            if (excerpt != null) {
                excerpts.put(hit.id(), excerpt);
            }
        }
        return excerpts;
    }

    /** From what the offers that were found say, else from what the partner says. */
    private static @Nullable Highlighted excerpt(Findable partner, Hit hit, Marker marker) {
        Map<String, FindableOffer> offers = new HashMap<>();
        partner.offers().forEach(offer -> offers.put(offer.id(), offer));
        Stream<String> ofOffers = hit.parts().stream()
                .filter(FoundPart::hasWords)
                .map(part -> offers.get(part.id()))
                .filter(Objects::nonNull)
                .flatMap(offer -> Stream.concat(offer.texts().stream(), offer.notes().stream()));
        return Stream.of(ofOffers, partner.texts().stream(), partner.aliases().stream())
                .flatMap(texts -> texts)
                .map(text -> excerpt(text, marker))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static @Nullable Highlighted excerpt(String text, Marker marker) {
        List<Span> spans = marker.spans(text);
        if (spans.isEmpty()) {
            return null;
        }
        Span densest = spans.stream()
                .max(Comparator.comparingLong(span -> spans.stream()
                        .filter(other -> other.start() >= span.start() && other.end() <= span.start() + LENGTH - BEFORE)
                        .count()))
                .orElseThrow();
        int start = wordStart(text, Math.max(0, densest.start() - BEFORE));
        int end = wordEnd(text, Math.max(densest.end(), Math.min(text.length(), start + LENGTH)));
        String before = start == 0 ? "" : "… ";
        String cut = before + text.substring(start, end).replaceAll("\\s", " ") + (end == text.length() ? "" : " …");
        int shift = start - before.length();
        return Highlighted.of(
                cut,
                spans.stream()
                        .filter(span -> span.start() >= start && span.end() <= end)
                        .map(span -> new Span(span.start() - shift, span.end() - shift))
                        .toList());
    }

    private static int wordStart(String text, int from) {
        int space = from == 0 ? -1 : text.indexOf(' ', from);
        return space < 0 || space > from + BEFORE / 2 ? from : space + 1;
    }

    private static int wordEnd(String text, int to) {
        int space = to == text.length() ? -1 : text.lastIndexOf(' ', to);
        return space < 0 || space < to - BEFORE / 2 ? to : space;
    }
}
