package io.liaison.profile.page;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.external;
import static io.liaison.profile.page.Markup.icon;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.base.WebAddress;
import io.liaison.content.Demonstration;
import io.liaison.content.ProfileContent;

/** The head of a profile: name, summary, logo, what to do next and the facts. */
final class ProfileHead {

    private ProfileHead() {}

    /** @param address the page's own with this site's name, or empty where there is nothing to share yet */
    static Component of(ProfileContent profile, Labels labels, String address, Demonstration demonstration) {
        Component crumbs = Breadcrumbs.fromDirectory().to(profile.shortName());
        HtmlContainer width = element("div", "width", crumbs, title(profile, address, demonstration));
        if (!address.isEmpty()) {
            width.add(text("p", "on-paper", address));
        }
        ProfileFacts.of(profile, labels, demonstration).ifPresent(width::add);
        return element("header", "profile__head", width);
    }

    private static Component title(ProfileContent profile, String address, Demonstration demonstration) {
        HtmlContainer words = element("div", "", name(profile));
        if (!profile.summary().isBlank()) {
            words.add(text("p", "profile__summary", profile.summary()));
        }
        words.add(actions(profile, address, demonstration));
        return element("div", "profile__title", PartnerLogo.described(profile.logo(), profile.shortName()), words);
    }

    private static Component name(ProfileContent profile) {
        HtmlContainer name = text("h1", "profile__name", profile.name());
        if (!profile.acronym().isBlank()) {
            name.add(new Text(" "), text("span", "profile__acronym", "(" + profile.acronym() + ")"));
        }
        return name;
    }

    private static Component actions(ProfileContent profile, String address, Demonstration demonstration) {
        HtmlContainer actions = element("div", "actions");
        int offers = profile.offers().size();
        if (offers > 0) {
            String ways = offers == 1 ? "See the way" : "See " + offers + " ways";
            actions.add(link("#ways", "button button--primary", ways + " to work with " + profile.shortName()));
        }
        if (WebAddress.isWebAddress(profile.website())) {
            WebAddress website = new WebAddress(profile.website());
            if (demonstration.leadsSomewhere(website.plainHost())) {
                actions.add(external(website.value(), "button", new Text("Visit " + website.host()), icon("external")));
            }
        }
        if (!address.isEmpty()) {
            actions.add(ShareBox.of(profile.name(), address));
        }
        return actions;
    }
}
