package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.NothingHere;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.base.WebAddress;
import io.liaison.content.CallToAction;
import io.liaison.content.Demonstration;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;

/** The notice between an offer and the external site where it is asked for. */
final class LeavingPage {

    private LeavingPage() {}

    static PublicPage of(Slug slug, ProfileContent profile, Offer offer, Demonstration demonstration) {
        if (!(offer.callToAction() instanceof CallToAction.ExternalSite site)
                || !WebAddress.isWebAddress(site.address())) {
            throw new NothingHere();
        }
        WebAddress destination = new WebAddress(site.address());
        if (!demonstration.leadsSomewhere(destination.plainHost())) {
            throw new NothingHere();
        }
        return new PublicPage(
                "Continue to " + destination.host(),
                profile.shortName() + " takes requests about " + offer.title() + " on another site.",
                Sitemap.leaving(slug, offer.id()),
                false,
                null,
                null,
                message(slug, profile, offer, destination));
    }

    private static Node message(Slug slug, ProfileContent profile, Offer offer, WebAddress destination) {
        Node title = text("h1", "task__title", profile.shortName() + " asks its questions on another site");
        Node notice = element(
                "p",
                "",
                new Text("For "),
                text("b", "", offer.title()),
                new Text(", the request form of " + profile.shortName() + " is at the address below. We do not run that"
                        + " site: what you enter there is not kept here, and you cannot follow it on Liaison."));
        Node address = element(
                "div",
                "destination",
                text("p", "destination__host", destination.host()),
                text("p", "destination__address", destination.value()));
        Element onward = link(
                        destination.value(),
                        "button button--primary",
                        new Text("Continue to " + destination.host()),
                        icon("external"))
                .attr("rel", "noopener noreferrer");
        Node back = link(Sitemap.partner(slug) + "#" + OfferCard.id(offer), "button", "Back to " + profile.shortName());
        return element(
                "div",
                "width",
                element("div", "message", title, notice, address, element("div", "actions", onward, back)));
    }
}
