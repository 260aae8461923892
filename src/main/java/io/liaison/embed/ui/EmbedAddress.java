package io.liaison.embed.ui;

import io.liaison.base.PageHeaders;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.delivery.Answer;
import io.liaison.delivery.KeptAnswers;
import io.liaison.delivery.PublicAnswers;
import io.liaison.listings.Listings;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers for the cards. What is not listed has none; what was is told apart as on its page. */
@Component
class EmbedAddress implements PublicAnswers {

    private static final Pattern CARD = Pattern.compile("/embed/([^/]+)");

    /** Any site may frame the card; the card may load our styles and pictures, and nothing else. */
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
            "X-Frame-Options",
            "",
            PageHeaders.RESOURCE_POLICY,
            PageHeaders.FOR_OTHER_SITES);

    private final KeptAnswers kept;
    private final Listings listings;
    private final CardDocument cards;

    EmbedAddress(KeptAnswers kept, Listings listings, CardDocument cards) {
        this.kept = kept;
        this.listings = listings;
        this.cards = cards;
    }

    @Override
    public Optional<Answer> find(String path, @Nullable String query) {
        Matcher card = CARD.matcher(path);
        return card.matches() ? Optional.of(card(card.group(1), Theme.of(query))) : Optional.empty();
    }

    @Override
    public Set<String> parameters() {
        return Set.of(Theme.PARAMETER);
    }

    private Answer card(String name, Theme theme) {
        if (!Slug.isSlug(name)) {
            return unknown();
        }
        Slug slug = new Slug(name);
        return kept.keepIfAny(slug, Sitemap.embed(slug) + theme.query(), () -> listed(slug, theme))
                .orElseGet(() -> otherwise(slug));
    }

    private Optional<Answer> listed(Slug slug, Theme theme) {
        return listings.find(slug)
                .filter(listing -> listing.publicity().isListed())
                .map(listing -> answer(HttpServletResponse.SC_OK, cards.card(listing, theme)));
    }

    private Answer otherwise(Slug slug) {
        return listings.former(slug)
                .map(former -> former.nowAt()
                        .map(now -> Answer.moved(Sitemap.embed(now)).with(HEADERS))
                        .orElseGet(this::gone))
                .orElseGet(this::unknown);
    }

    private Answer gone() {
        return answer(HttpServletResponse.SC_GONE, cards.message("This profile has been withdrawn."));
    }

    private Answer unknown() {
        return answer(HttpServletResponse.SC_NOT_FOUND, cards.message("This profile is not in the directory."));
    }

    private static Answer answer(int status, byte[] document) {
        return Answer.page(status, document).with(HEADERS);
    }
}
