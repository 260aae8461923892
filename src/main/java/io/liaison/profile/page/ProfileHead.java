package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.external;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.WebAddress;
import io.liaison.content.Demonstration;
import io.liaison.content.ProfileContent;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;

/** The head of a profile: name, summary, logo, what to do next and the facts. */
final class ProfileHead {

    private ProfileHead() {}

    /** @param address the page's own with this site's name, or empty where there is nothing to share yet */
    static Node of(ProfileContent profile, Labels labels, String address, Demonstration demonstration) {
        Node crumbs = Breadcrumbs.fromDirectory().to(profile.shortName());
        Element width = element("div", "width", crumbs, title(profile, address, demonstration));
        if (!address.isEmpty()) {
            width = width.with(text("p", "on-paper", address));
        }
        return element("header", "profile__head", width.with(ProfileFacts.of(profile, labels, demonstration)));
    }

    private static Node title(ProfileContent profile, String address, Demonstration demonstration) {
        Element words = element("div", "", name(profile));
        if (!profile.summary().isBlank()) {
            words = words.with(text("p", "profile__summary", profile.summary()));
        }
        return element(
                "div",
                "profile__title",
                PartnerLogo.described(profile.logo(), profile.shortName()),
                words.with(actions(profile, address, demonstration)));
    }

    private static Node name(ProfileContent profile) {
        Element name = text("h1", "profile__name", profile.name());
        return profile.acronym().isBlank()
                ? name
                : name.with(new Text(" "), text("span", "profile__acronym", "(" + profile.acronym() + ")"));
    }

    private static Node actions(ProfileContent profile, String address, Demonstration demonstration) {
        Element actions = element("div", "actions");
        int offers = profile.offers().size();
        if (offers > 0) {
            String ways = offers == 1 ? "See the way" : "See " + offers + " ways";
            actions = actions.with(
                    link("#ways", "button button--primary", ways + " to work with " + profile.shortName()));
        }
        if (WebAddress.isWebAddress(profile.website())) {
            WebAddress website = new WebAddress(profile.website());
            if (demonstration.leadsSomewhere(website.plainHost())) {
                actions = actions.with(
                        external(website.value(), "button", new Text("Visit " + website.host()), icon("external")));
            }
        }
        return address.isEmpty() ? actions : actions.with(ShareBox.of(profile.name(), address));
    }
}
