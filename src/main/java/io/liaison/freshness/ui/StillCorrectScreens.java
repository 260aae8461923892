package io.liaison.freshness.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.base.ui.Moments;
import io.liaison.freshness.FreshnessDetails;
import io.liaison.freshness.Step;
import io.liaison.listings.Listing;
import io.liaison.markup.Element;
import io.liaison.markup.Text;
import io.liaison.profile.page.PlainForm;
import io.liaison.profile.page.PublicPage;

/** What stands behind the link in a reminder. */
final class StillCorrectScreens {

    private StillCorrectScreens() {}

    static PublicPage page(Listing listing, FreshnessDetails details) {
        return details.step() == Step.FRESH ? confirmed(listing, details) : question(listing, details);
    }

    static PublicPage unknown() {
        return message(
                "Error 404",
                "This link does not work",
                "A newer reminder has a newer link: use that one, or sign in and confirm under “Freshness”.");
    }

    static PublicPage expired() {
        return message(
                "Error 410",
                "This link has expired",
                "Links in reminders work for 90 days. Sign in and confirm under “Freshness”.");
    }

    private static PublicPage question(Listing listing, FreshnessDetails details) {
        Element form =
                element("form", "actions", PlainForm.submit("Still correct")).attr("method", "post");
        String name = listing.content().name();
        return document(
                "Is this page still correct?",
                text(
                        "p",
                        "task__lead",
                        "The public page of " + name + " was last confirmed on " + Moments.day(details.confirmedAt())
                                + ". Look through it; if everything is still true, say so here. Nothing is changed by that."),
                element("p", "form", read(listing)),
                element("div", "form", form),
                element("div", "form", otherwise(listing)));
    }

    private static Element otherwise(Listing listing) {
        return element(
                "p",
                "field__hint",
                new Text("Something has changed? "),
                link(Sitemap.workspaceProfile(listing.slug()), "", "Sign in and edit the profile"),
                new Text(". Publishing counts as confirming."));
    }

    private static PublicPage confirmed(Listing listing, FreshnessDetails details) {
        return document(
                "Confirmed. Thank you",
                text(
                        "p",
                        "task__lead",
                        "The public page of " + listing.content().name() + " says: checked by the partner on "
                                + Moments.day(details.confirmedAt()) + ". We ask again before "
                                + Moments.day(details.reviewBy()) + "."),
                element("p", "form", read(listing)));
    }

    private static Element read(Listing listing) {
        return link(
                Sitemap.partner(listing.slug()),
                "more",
                new Text("Read the public page of " + listing.content().shortName()),
                icon("arrow"));
    }

    private static PublicPage message(String code, String title, String explanation) {
        Element message = element(
                "div",
                "message",
                text("p", "message__code", code),
                text("h1", "task__title", title),
                text("p", "", explanation),
                element("p", "", link(Sitemap.arrival(), "more", new Text("Sign in"), icon("arrow"))));
        return page(title, element("div", "width", message));
    }

    private static PublicPage document(String title, Element... parts) {
        Element main = element("div", "", text("h1", "task__title", title)).with(parts);
        return page(title, element("div", "width", element("div", "task", main)));
    }

    private static PublicPage page(String title, Element main) {
        return new PublicPage(
                title, "A page to be confirmed by its partner.", "/still-correct", false, null, null, main);
    }
}
