package io.liaison.embed.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.dom.ElementUtil;
import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.content.Demonstration;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.listings.Listing;
import io.liaison.profile.page.Markup;
import io.liaison.profile.page.PartnerLogo;
import io.liaison.profile.page.PublicAssets;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The whole document of a card: who the partner is, the first ways to work with it, and the way to its page. */
@org.springframework.stereotype.Component
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
        HtmlContainer who =
                element("div", "card__who", element("h1", "card__name", out(page, profile.name() + acronym)));
        if (!profile.summary().isBlank()) {
            who.add(text("p", "card__summary", profile.summary()));
        }
        HtmlContainer card = element(
                "main",
                "card",
                element("div", "card__head", PartnerLogo.decorative(profile.logo(), profile.shortName()), who));
        if (!profile.offers().isEmpty()) {
            card.add(offers(listing));
        }
        demonstration.note(profile).ifPresent(note -> card.add(text("p", "card__summary", note)));
        card.add(element("p", "card__foot", out(page, "All about " + profile.shortName()), new Text(" on Liaison")));
        return document(profile.name() + " on Liaison", theme, card);
    }

    byte[] message(String words) {
        Component card = element(
                "main",
                "card",
                text("h1", "card__name", words),
                element("p", "card__foot", out(Sitemap.directory(), "See who is on Liaison")));
        return document("Liaison", Theme.EITHER, card);
    }

    private Component offers(Listing listing) {
        ProfileContent profile = listing.content();
        HtmlContainer list = element("ul", "card__offers");
        for (Offer offer : profile.offers().stream().limit(SHOWN_OFFERS).toList()) {
            list.add(element("li", "", out(Sitemap.offer(listing.slug(), offer.id()), offer.title())));
        }
        int more = profile.offers().size() - SHOWN_OFFERS;
        if (more > 0) {
            String ways = more == 1 ? "1 more way to work together" : more + " more ways to work together";
            list.add(element("li", "", out(Sitemap.partner(listing.slug()) + "#ways", ways)));
        }
        return list;
    }

    /** Out of the frame, into a page of its own that knows nothing of the one it came from. */
    private Component out(String path, String words) {
        HtmlContainer link = Markup.inPlace(installation.address(path), "", new Text(words));
        link.getElement().setAttribute("target", "_blank").setAttribute("rel", "noopener");
        return link;
    }

    private byte[] document(String title, Theme theme, Component card) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        document.select("html").attr("lang", "en").attr("class", theme.cssClass());
        Element head = document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", theme.scheme());
        head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
        head.appendElement("title").text(title);
        for (String style : new String[] {"/css/tokens.css", "/css/embed.css"}) {
            head.appendElement("link").attr("rel", "stylesheet").attr("href", assets.address(style));
        }
        document.body().appendChild(ElementUtil.toJsoup(document, card.getElement()));
        return ("<!doctype html>" + document.outerHtml()).getBytes(StandardCharsets.UTF_8);
    }
}
