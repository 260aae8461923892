package io.liaison.directory.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.profile.page.PublicPage;
import org.springframework.stereotype.Component;

/** Says to institutes what they get here and how they come in, before it asks anybody to sign in. */
@Component
class ForPartnersPage {

    private static final String TITLE = "For partners";
    private static final String DESCRIPTION =
            "What an institute gets from a profile in the directory, how it gets in, and where to sign in.";

    private final Installation installation;

    ForPartnersPage(Installation installation) {
        this.installation = installation;
    }

    PublicPage page() {
        return new PublicPage(TITLE, DESCRIPTION, Sitemap.forPartners(), true, null, null, main());
    }

    private Node main() {
        return element(
                "div",
                "width",
                element(
                        "div",
                        "task task--reading",
                        element(
                                "div",
                                "",
                                text("h1", "task__title", "Your institute, found by those who need it"),
                                text(
                                        "p",
                                        "task__lead",
                                        "Visitors describe what they need. They find the institutes that can help, and ask for an"
                                                + " introduction. Your profile says what you offer, and for whom."),
                                signIn(),
                                gains(),
                                steps())));
    }

    private static Node signIn() {
        return element(
                "p",
                "actions for-partners__start",
                link(Sitemap.arrival(), "button button--primary", "Sign in"),
                link(Sitemap.passwordForgotten(), "button", "Forgotten your password?"));
    }

    private static Node gains() {
        return part(
                "What you get",
                element(
                        "ul",
                        "ticks",
                        text(
                                "li",
                                "",
                                "A page of your own: who you are, your facilities and services, your news and contacts."),
                        text("li", "", "Each way to work with you is found by itself, by need, audience and region."),
                        text("li", "", "Requests for an introduction come to your people, confirmed by the visitor."),
                        text(
                                "li",
                                "",
                                "You change your page whenever you like. We check each change before the public sees it."),
                        text("li", "", "Figures of what visitors read and looked for, without counting who they are."),
                        text("li", "", "A card for your own website, and your profile as data for programs.")));
    }

    private Node steps() {
        Element steps = element(
                "ol",
                "steps",
                step(
                        "You are invited",
                        installation.isDemo()
                                ? "In this demonstration there are accounts to try; the sign-in page names them."
                                : "The people who run this directory make your institute a partner and send its first Admin a link."
                                        + " Ask them, or a colleague who is an Admin, for an invitation."),
                step("You write your profile", "Alone or together. Nothing is public yet."),
                step("You submit it", "A reviewer reads it, and publishes it or tells you what to change."));
        return part("How you get in", steps, element("p", "", examples()));
    }

    private static Node examples() {
        return link(Sitemap.directory(), "more", new Text("See the partners that are here"), icon("arrow"));
    }

    private static Node step(String title, String hint) {
        return element("li", "", element("div", "", text("b", "", title), text("p", "field__hint", hint)));
    }

    private static Node part(String title, Node... content) {
        return element("section", "for-partners__part", text("h2", "", title)).with(content);
    }
}
