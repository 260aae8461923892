package io.liaison.profile.page;

import static io.liaison.profile.page.Markup.icon;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.spoken;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;

/**
 * Puts an offer on the visitor's shortlist, which their browser keeps (shortlist.js); without script it is a link to the comparison, where others can
 * be added. Styles show the words for the one or the other.
 */
public final class ShortlistLink {

    private ShortlistLink() {}

    public static Component of(Slug partner, ProfileContent profile, Offer offer) {
        return of(partner, offer.id(), offer.title(), profile.shortName());
    }

    public static Component of(Slug partner, String offer, String title, String partnerName) {
        HtmlContainer link = link(
                Sitemap.compare(partner, offer),
                "shortlist",
                icon("bookmark"),
                text("span", "shortlist__off", "Shortlist"),
                text("span", "shortlist__on", "On your shortlist"),
                text("span", "shortlist__plain", "Compare"),
                spoken(": " + title + ", " + partnerName));
        link.getElement()
                .setAttribute("rel", "nofollow")
                .setAttribute("data-shortlist", partner + "/" + offer)
                .setAttribute("data-title", title + ", " + partnerName);
        return link;
    }
}
