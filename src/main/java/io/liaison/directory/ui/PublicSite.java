package io.liaison.directory.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.liaison.base.InvalidInput;
import io.liaison.base.NothingHere;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.content.Offer;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.Editions;
import io.liaison.directory.Listing;
import io.liaison.directory.Listings;
import io.liaison.profile.page.ProfilePages;
import io.liaison.profile.page.PublicDocument;
import io.liaison.profile.page.PublicPage;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Every public address and its answer, kept as ready bytes. An answer is kept under the edition that was current before it was made, so that a page
 * made from the old state while something is being published is never sent once it is.
 */
@Component
class PublicSite {

    private static final long MOST_BYTES_KEPT = 64L * 1024 * 1024;

    /** Labels and forms may change without an edition of their own. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private static final String NOT_FOUND = "404";
    private static final String GONE = "410";

    private final Editions editions;
    private final Listings listings;
    private final DirectoryPages directory;
    private final ProfilePages profiles;
    private final PublicDocument document;
    private final MachineFiles files;
    private final Cache<Key, Answer> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_KEPT)
            .weigher((Key key, Answer answer) ->
                    answer.weight() + 2 * key.address().length() + 200)
            .expireAfterWrite(KEPT)
            .build();

    private record Key(long edition, String address) {}

    PublicSite(
            Editions editions,
            Listings listings,
            DirectoryPages directory,
            ProfilePages profiles,
            PublicDocument document,
            MachineFiles files) {
        this.editions = editions;
        this.listings = listings;
        this.directory = directory;
        this.profiles = profiles;
        this.document = document;
        this.files = files;
    }

    Answer directory(@Nullable String queryString) {
        DirectoryQuery query = DirectoryQuery.read(queryString);
        String cut = query.wasCut() ? "#cut" : "";
        return keep(query.address() + cut, () -> page(HttpServletResponse.SC_OK, directory.page(query)));
    }

    /** @param rest what follows the slug in the address, which a renamed partner keeps */
    Answer partner(String slug, String rest) {
        return find(
                slug,
                rest,
                listing -> Optional.of(profiles.page(listing.slug(), listing.content(), listing.publicity())));
    }

    Answer leaving(String slug, String rest, String offer) {
        return find(slug, rest, listing -> listing.content().offers().stream()
                .filter(candidate -> candidate.id().equals(offer))
                .findFirst()
                .flatMap(found -> leaving(listing, found)));
    }

    Answer notFound() {
        return keep(NOT_FOUND, () -> page(HttpServletResponse.SC_NOT_FOUND, ErrorPages.notFound()));
    }

    Answer robots() {
        return keep("robots", files::robots);
    }

    Answer sitemap() {
        return keep("sitemap", files::sitemap);
    }

    private Answer gone() {
        return keep(GONE, () -> page(HttpServletResponse.SC_GONE, ErrorPages.gone()));
    }

    private interface Screen {

        /** Empty where the listing has no such page. */
        Optional<PublicPage> of(Listing listing);
    }

    private Answer find(String slug, String rest, Screen screen) {
        if (!Slug.isSlug(slug)) {
            return notFound();
        }
        Key key = new Key(editions.current(), Sitemap.partner(new Slug(slug)) + rest);
        Answer answer = kept.getIfPresent(key);
        if (answer != null) {
            return answer;
        }
        Slug address = new Slug(slug);
        Optional<Listing> listing = listings.find(address);
        if (listing.isEmpty()) {
            return former(address, rest);
        }
        return listing.flatMap(screen::of)
                .map(page -> kept.get(key, absent -> page(HttpServletResponse.SC_OK, page)))
                .orElseGet(this::notFound);
    }

    private Answer former(Slug slug, String rest) {
        return listings.former(slug)
                .map(former -> former.nowAt()
                        .map(now -> Answer.moved(Sitemap.partner(now) + rest))
                        .orElseGet(this::gone))
                .orElseGet(this::notFound);
    }

    private Optional<PublicPage> leaving(Listing listing, Offer offer) {
        try {
            return Optional.of(profiles.leaving(listing.slug(), listing.content(), offer));
        } catch (NothingHere | InvalidInput staysOnThisSite) {
            return Optional.empty();
        }
    }

    private Answer keep(String address, Supplier<Answer> make) {
        return kept.get(new Key(editions.current(), address), absent -> make.get());
    }

    private Answer page(int status, PublicPage page) {
        return Answer.page(status, document.render(page));
    }
}
