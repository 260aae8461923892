package io.liaison.profile.page;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.icon;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.base.NothingHere;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.base.WebAddress;
import io.liaison.content.CallToAction;
import io.liaison.content.Demonstration;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;

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

    private static Component message(Slug slug, ProfileContent profile, Offer offer, WebAddress destination) {
        Component title = text("h1", "task__title", profile.shortName() + " asks its questions on another site");
        Component notice = element(
                "p",
                "",
                new Text("For "),
                text("b", "", offer.title()),
                new Text(", the request form of " + profile.shortName() + " is at the address below. We do not run that"
                        + " site: what you enter there is not kept here, and you cannot follow it on Liaison."));
        Component address = element(
                "div",
                "destination",
                text("p", "destination__host", destination.host()),
                text("p", "destination__address", destination.value()));
        HtmlContainer onward = link(
                destination.value(),
                "button button--primary",
                new Text("Continue to " + destination.host()),
                icon("external"));
        onward.getElement().setAttribute("rel", "noopener noreferrer");
        Component back =
                link(Sitemap.partner(slug) + "#" + OfferCard.id(offer), "button", "Back to " + profile.shortName());
        return element(
                "div",
                "width",
                element("div", "message", title, notice, address, element("div", "actions", onward, back)));
    }
}
