package io.liaison.embed.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.content.Demonstration;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.listings.Listing;
import io.liaison.markup.Element;
import io.liaison.markup.HtmlBytes;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.profile.page.PartnerLogo;
import io.liaison.profile.page.PublicAssets;
import java.util.List;
import org.springframework.stereotype.Component;

/** The whole document of a card: who the partner is, the first ways to work with it, and the way to its page. */
@Component
class CardDocument {

    private static final int SHOWN_OFFERS = 3;

    private final PublicAssets assets;
    private final Installation installation;
    private final Demonstration demonstration;

    CardDocument(PublicAssets assets, Installation installation) {
        this.assets = assets;
        this.installation = installation;
        this.demonstration = new Demonstration(installation);
    }

    byte[] card(Listing listing, Theme theme) {
        ProfileContent profile = listing.content();
        String page = Sitemap.partner(listing.slug());
        String acronym = profile.acronym().isBlank() ? "" : " (" + profile.acronym() + ")";
        Element who = element("div", "card__who", element("h1", "card__name", out(page, profile.name() + acronym)));
        if (!profile.summary().isBlank()) {
            who = who.with(text("p", "card__summary", profile.summary()));
        }
        Element card = element(
                "main",
                "card",
                element("div", "card__head", PartnerLogo.decorative(profile.logo(), profile.shortName()), who));
        if (!profile.offers().isEmpty()) {
            card = card.with(offers(listing));
        }
        card = card.with(demonstration.note(profile).map(note -> text("p", "card__summary", note)))
                .with(element(
                        "p", "card__foot", out(page, "All about " + profile.shortName()), new Text(" on Liaison")));
        return document(profile.name() + " on Liaison", theme, card);
    }

    byte[] message(String words) {
        Node card = element(
                "main",
                "card",
                text("h1", "card__name", words),
                element("p", "card__foot", out(Sitemap.directory(), "See who is on Liaison")));
        return document("Liaison", Theme.EITHER, card);
    }

    private Node offers(Listing listing) {
        List<Offer> offers = listing.content().offers();
        List<Element> shown = offers.stream()
                .limit(SHOWN_OFFERS)
                .map(offer -> out(Sitemap.offer(listing.slug(), offer.id()), offer.title()))
                .map(link -> element("li", "", link))
                .toList();
        Element list = element("ul", "card__offers", shown);
        int more = offers.size() - SHOWN_OFFERS;
        if (more <= 0) {
            return list;
        }
        String ways = more == 1 ? "1 more way to work together" : more + " more ways to work together";
        return list.with(element("li", "", out(Sitemap.partner(listing.slug()) + "#ways", ways)));
    }

    /** Out of the frame, into a page of its own that knows nothing of the one it came from. */
    private Element out(String path, String words) {
        return link(installation.address(path), "", words)
                .attr("target", "_blank")
                .attr("rel", "noopener");
    }

    private byte[] document(String title, Theme theme, Node card) {
        Element head = element(
                "head",
                "",
                element("meta", "").attr("charset", "utf-8"),
                meta("viewport", "width=device-width, initial-scale=1"),
                meta("color-scheme", theme.scheme()),
                meta("robots", "noindex"),
                text("title", "", title),
                style("/css/tokens.css"),
                style("/css/embed.css"));
        return HtmlBytes.document(element("html", theme.cssClass(), head, element("body", "", card))
                .attr("lang", "en"));
    }

    private static Element meta(String name, String content) {
        return element("meta", "").attr("name", name).attr("content", content);
    }

    private Element style(String path) {
        return element("link", "").attr("rel", "stylesheet").attr("href", assets.address(path));
    }
}
