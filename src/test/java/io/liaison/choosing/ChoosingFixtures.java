package io.liaison.choosing;

import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import io.liaison.content.Audience;
import io.liaison.content.CallToAction;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.content.Term;
import io.liaison.content.Vocabulary;
import io.liaison.listings.Listing;
import io.liaison.profile.page.Publicity;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Offers to choose from. */
final class ChoosingFixtures {

    static final String START_UPS = "start-ups-and-biotechnology-companies";
    static final Instant SPRING = Instant.parse("2026-03-01T08:00:00Z");

    private ChoosingFixtures() {}

    static ListedOffer listed(String slug, Offer offer) {
        return listed(slug, offer, new Publicity(SPRING, SPRING, false, true));
    }

    static ListedOffer listed(String slug, Offer offer, Publicity publicity) {
        ProfileContent content = new ProfileContent(
                slug,
                "",
                "",
                "",
                null,
                "",
                "",
                List.of(),
                List.of("singapore"),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(offer));
        PartnerId partner =
                new PartnerId(UUID.nameUUIDFromBytes(slug.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return new ListedOffer(new Listing(partner, new Slug(slug), content, publicity), offer);
    }

    static Offer offer(String kind, String description, String... audiences) {
        return new Offer(
                kind + "-offer",
                "Offer of " + kind,
                kind,
                description,
                "",
                "",
                "",
                Stream.of(audiences).map(term -> new Audience(term, "")).toList(),
                List.of(),
                new CallToAction.OurForm());
    }

    static List<Term> terms(Vocabulary vocabulary, String... codes) {
        return Stream.of(codes)
                .map(code -> new Term(
                        vocabulary,
                        code,
                        code.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                                + code.substring(1).replace('-', ' '),
                        false))
                .toList();
    }

    /** Offers by what they are, without a database. */
    record Shelf(List<ListedOffer> offers) implements OfferSupply {

        @Override
        public List<ListedOffer> find(String audience, Set<String> kinds, List<String> words) {
            return offers.stream()
                    .filter(offer -> audience.isEmpty() || offer.isFor(audience))
                    .filter(offer ->
                            kinds.isEmpty() || kinds.contains(offer.offer().kind()))
                    .toList();
        }

        @Override
        public List<ListedOffer> named(String words) {
            return offers.stream()
                    .filter(offer -> offer.offer().title().contains(words))
                    .toList();
        }

        @Override
        public long count(String audience, Set<String> kinds) {
            return find(audience, kinds, List.of()).size();
        }
    }
}
