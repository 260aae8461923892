package io.liaison.profile.page;

import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.spoken;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.markup.Node;

/**
 * Puts an offer on the visitor's shortlist, which their browser keeps (shortlist.js); without script it is a link to the comparison, where others can
 * be added. Styles show the words for the one or the other.
 */
public final class ShortlistLink {

    private ShortlistLink() {}

    public static Node of(Slug partner, ProfileContent profile, Offer offer) {
        return of(partner, offer.id(), offer.title(), profile.shortName());
    }

    public static Node of(Slug partner, String offer, String title, String partnerName) {
        return link(
                        Sitemap.compare(partner, offer),
                        "shortlist",
                        icon("bookmark"),
                        text("span", "shortlist__off", "Shortlist"),
                        text("span", "shortlist__on", "On your shortlist"),
                        text("span", "shortlist__plain", "Compare"),
                        spoken(": " + title + ", " + partnerName))
                .attr("rel", "nofollow")
                .attr("data-shortlist", partner + "/" + offer)
                .attr("data-title", title + ", " + partnerName);
    }
}
