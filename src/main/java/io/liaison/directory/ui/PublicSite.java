package io.liaison.directory.ui;

import io.liaison.base.InvalidInput;
import io.liaison.base.NothingHere;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.content.Offer;
import io.liaison.delivery.Answer;
import io.liaison.delivery.KeptAnswers;
import io.liaison.delivery.Reading;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.SearchResult;
import io.liaison.listings.Listing;
import io.liaison.listings.Listings;
import io.liaison.profile.page.ProfilePages;
import io.liaison.profile.page.PublicDocument;
import io.liaison.profile.page.PublicPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every public address of the directory and its answer. */
@Component
class PublicSite {

    private static final String NOT_FOUND = "404";
    private static final String GONE = "410";

    private final KeptAnswers kept;
    private final Listings listings;
    private final DirectoryPages directory;
    private final ProfilePages profiles;
    private final ForPartnersPage forPartners;
    private final PublicDocument document;

    PublicSite(
            KeptAnswers kept,
            Listings listings,
            DirectoryPages directory,
            ProfilePages profiles,
            ForPartnersPage forPartners,
            PublicDocument document) {
        this.kept = kept;
        this.listings = listings;
        this.directory = directory;
        this.profiles = profiles;
        this.forPartners = forPartners;
        this.document = document;
    }

    Answer directory(@Nullable String queryString) {
        DirectoryQuery asked = DirectoryQuery.read(queryString);
        DirectoryQuery query = directory.known(asked);
        if (!query.equals(asked)) {
            return Answer.elsewhere(query.address());
        }
        String address = query.address() + (query.wasCut() ? "#cut" : "");
        return query.isOneOfMany()
                ? kept.keepQuestion(address, () -> searched(query))
                : kept.keep(address, () -> searched(query));
    }

    private Answer searched(DirectoryQuery query) {
        SearchResult result = directory.search(query);
        if (result.query().page() != query.page()) {
            return Answer.elsewhere(result.query().address());
        }
        Answer answer = page(HttpServletResponse.SC_OK, directory.page(query, result));
        return SearchReading.of(query, result).map(answer::countedAs).orElse(answer);
    }

    Answer partner(String slug) {
        return find(
                slug,
                "",
                listing -> Optional.of(profiles.page(listing.slug(), listing.content(), listing.publicity())),
                listing -> new Reading.Profile(listing.partner()),
                this::notFound);
    }

    /** With the offers for one audience; where it has none for it, the whole page is the one to ask for. */
    Answer partner(String slug, String audience) {
        return find(
                slug,
                "?for=" + audience,
                listing -> Optional.of(listing)
                        .filter(found -> ProfilePages.hasOffersFor(audience, found.content()))
                        .map(found -> profiles.page(found.slug(), found.content(), found.publicity(), audience)),
                listing -> new Reading.Profile(listing.partner()),
                () -> Answer.elsewhere("/partners/" + slug));
    }

    /** @param rest what follows the slug in the address, which a renamed partner keeps */
    Answer leaving(String slug, String rest, String offer) {
        return find(
                slug,
                rest,
                listing -> listing.content().offers().stream()
                        .filter(candidate -> candidate.id().equals(offer))
                        .findFirst()
                        .flatMap(found -> leaving(listing, found)),
                listing -> new Reading.CallToAction(listing.partner(), offer),
                this::notFound);
    }

    Answer forPartners() {
        return kept.keep(Sitemap.forPartners(), () -> page(HttpServletResponse.SC_OK, forPartners.page()));
    }

    Answer notFound() {
        return kept.keep(NOT_FOUND, () -> page(HttpServletResponse.SC_NOT_FOUND, ErrorPages.notFound()));
    }

    private Answer gone() {
        return kept.keep(GONE, () -> page(HttpServletResponse.SC_GONE, ErrorPages.gone()));
    }

    private interface Screen {

        /** Empty where the listing has no such page. */
        Optional<PublicPage> of(Listing listing);
    }

    /** @param other where the partner has no such page and never had another address */
    private Answer find(
            String slug, String rest, Screen screen, Function<Listing, Reading> reading, Supplier<Answer> other) {
        if (!Slug.isSlug(slug)) {
            return inSmallLetters(slug, rest);
        }
        Slug address = new Slug(slug);
        return kept.keepIfAny(address, Sitemap.partner(address) + rest, () -> live(address, screen, reading))
                .orElseGet(() -> otherwise(address, rest, other));
    }

    /** People write addresses as they write acronyms. */
    private Answer inSmallLetters(String slug, String rest) {
        return Optional.of(slug.toLowerCase(Locale.ROOT))
                .filter(Slug::isSlug)
                .flatMap(small -> listings.find(new Slug(small)))
                .map(listing -> Answer.moved(Sitemap.partner(listing.slug()) + rest))
                .orElseGet(this::notFound);
    }

    private Optional<Answer> live(Slug address, Screen screen, Function<Listing, Reading> reading) {
        return listings.find(address).flatMap(listing -> screen.of(listing)
                .map(page -> page(HttpServletResponse.SC_OK, page).countedAs(reading.apply(listing))));
    }

    /** A listing without such a page has no former address. */
    private Answer otherwise(Slug slug, String rest, Supplier<Answer> other) {
        return listings.former(slug)
                .map(former -> former.nowAt()
                        .map(now -> Answer.moved(Sitemap.partner(now) + rest))
                        .orElseGet(this::gone))
                .orElseGet(other);
    }

    private Optional<PublicPage> leaving(Listing listing, Offer offer) {
        try {
            return Optional.of(profiles.leaving(listing.slug(), listing.content(), offer));
        } catch (NothingHere | InvalidInput staysOnThisSite) {
            return Optional.empty();
        }
    }

    private Answer page(int status, PublicPage page) {
        return Answer.page(status, document.render(page));
    }
}
