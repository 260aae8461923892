package io.liaison.sharing;

import io.liaison.base.PageHeaders;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.delivery.Answer;
import io.liaison.delivery.KeptAnswers;
import io.liaison.delivery.PublicAnswers;
import io.liaison.listings.Listing;
import io.liaison.listings.ListingAges;
import io.liaison.listings.Listings;
import io.liaison.profile.page.SharePictures;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where share pictures are. The address that pages name carries the moment of publication, so that whoever fetched the picture before fetches it again
 * when it may have changed.
 */
@Component
class PictureAddresses implements PublicAnswers, SharePictures {

    private static final Pattern PICTURE = Pattern.compile("/og/([^/]+)\\.png");
    private static final Pattern PARTNERS_PAGE = Pattern.compile("/partners/([^/]+)(?:/.*)?");
    /** Another one whenever pictures are drawn otherwise. */
    private static final String DRAWING = "1";

    private static final int DIGITS = 36;

    private final KeptAnswers kept;
    private final Listings listings;
    private final ListingAges ages;
    private final DrawnPictures pictures;

    PictureAddresses(KeptAnswers kept, Listings listings, ListingAges ages, DrawnPictures pictures) {
        this.kept = kept;
        this.listings = listings;
        this.ages = ages;
        this.pictures = pictures;
    }

    @Override
    public Optional<String> of(String path) {
        if (!pictures.canDraw()) {
            return Optional.empty();
        }
        Matcher partner = PARTNERS_PAGE.matcher(path);
        return partner.matches() && Slug.isSlug(partner.group(1))
                ? ofPartner(new Slug(partner.group(1)))
                : Optional.of(Sitemap.sharePicture() + "?v=" + DRAWING);
    }

    @Override
    public Optional<Answer> find(String path, @Nullable String query) {
        if (path.equals(Sitemap.sharePicture())) {
            return pictures.canDraw()
                    ? Optional.of(kept.keep(path, () -> answer(pictures::ofDirectory)))
                    : Optional.empty();
        }
        Matcher picture = PICTURE.matcher(path);
        if (!picture.matches() || !Slug.isSlug(picture.group(1)) || !pictures.canDraw()) {
            return Optional.empty();
        }
        Slug slug = new Slug(picture.group(1));
        return kept.keepIfAny(slug, path, () -> listings.find(slug).map(this::answer))
                .or(() -> moved(slug));
    }

    private Answer answer(Listing listing) {
        Instant since = listing.publicity().publishedAt();
        return answer(() -> pictures.ofPartner(listing.content(), listing.slug() + " " + since));
    }

    /** Asked for again where the address names no version; fetching it again costs next to nothing. */
    private static Answer answer(Supplier<byte[]> picture) {
        return Answer.packed("image/png", Answer.ASK_AGAIN, picture.get())
                .with(Map.of(PageHeaders.RESOURCE_POLICY, PageHeaders.FOR_OTHER_SITES));
    }

    private Optional<Answer> moved(Slug slug) {
        return listings.former(slug)
                .flatMap(former -> former.nowAt())
                .map(now -> Answer.moved(Sitemap.sharePicture(now)));
    }

    private Optional<String> ofPartner(Slug slug) {
        return Optional.ofNullable(ages.of(List.of(slug)).get(slug))
                .map(age -> Sitemap.sharePicture(slug) + "?v=" + DRAWING + "-"
                        + Long.toString(age.publishedAt().toEpochMilli(), DIGITS));
    }
}
