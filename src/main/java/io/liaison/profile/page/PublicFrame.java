package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.markup.Element;
import io.liaison.markup.Markup;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Header, main part and footer of every public page, made of markup. */
@Component
public class PublicFrame {

    private static final String ABOUT =
            "Liaison lists research institutes and the ways to work with them. Each institute"
                    + " writes its own profile; we check every change before it appears.";
    private static final String DEMO =
            "This installation is a demonstration: its accounts, and all institutes marked as"
                    + " fictitious, are there to try it out.";

    private static final Pattern PROFILE = Pattern.compile("/partners/[^/]+");

    private final Installation installation;
    private final PublicAssets assets;

    PublicFrame(Installation installation, PublicAssets assets) {
        this.installation = installation;
        this.assets = assets;
    }

    /**
     * The whole page.
     *
     * @param path the page's own address; the menu marks it
     */
    public Node around(String path, Node content) {
        Element main = element("main", "page", content);
        if (!beginsLater(path)) {
            main = main.attr("id", Markup.CONTENT);
        }
        return element(
                "div",
                "public",
                link("#" + Markup.CONTENT, "skip", "Skip to the content"),
                header(path),
                main,
                footer(),
                note());
    }

    /** Results and profiles begin behind a question or a head, which say themselves where. */
    private static boolean beginsLater(String path) {
        return path.equals(Sitemap.directory()) || PROFILE.matcher(path).matches();
    }

    private Node header(String path) {
        return element("header", "site-header", element("div", "site-header__inner", brand(), navigation(path)));
    }

    private Node brand() {
        Element symbol = element("img", "brand__symbol")
                .attr("src", assets.address("/icons/symbol.svg"))
                .attr("alt", "")
                .attr("width", "32")
                .attr("height", "32");
        return link(Sitemap.directory(), "brand", symbol, text("span", "brand__name", "Liaison"));
    }

    /** "Sign in" leads to where one works: the guard there asks who one is, or lets in who has signed in already. */
    private static Node navigation(String path) {
        Element find = link(Sitemap.directory(), "site-nav__link", "Find a partner");
        Element questions = link(Sitemap.match(), "site-nav__link site-nav__link--roomy", "Three questions");
        Element signIn = link(Sitemap.arrival(), "site-nav__link", "Sign in");
        return element(
                        "nav",
                        "site-nav",
                        marked(find, path.equals(Sitemap.directory())),
                        marked(questions, path.startsWith(Sitemap.match())),
                        shortlist(),
                        marked(signIn, path.equals(Sitemap.login())))
                .attr("aria-label", "Main");
    }

    private static Element marked(Element link, boolean isHere) {
        return isHere ? link.attr("aria-current", "page") : link;
    }

    /** With script the way to one's shortlist, without it to the comparison. */
    private static Node shortlist() {
        Element count = text("span", "shortlist-link__count", "0").attr("data-shortlist-count");
        return link(
                        Sitemap.compare(),
                        "site-nav__link shortlist-link",
                        element(
                                "span",
                                "shortlist-link__script shortlist-link",
                                element("span", "shortlist-link__icon", Markup.icon("bookmark")),
                                text("span", "shortlist-link__word", "Shortlist"),
                                count),
                        text("span", "shortlist-link__plain", "Compare"))
                .attr("data-shortlist-link");
    }

    /** Where the shortlist's script tells what it did. */
    private static Node note() {
        return element("div", "shortlist-note").attr("role", "status").attr("data-shortlist-note");
    }

    private Node footer() {
        Element note = element("p", "site-footer__note", new Text(ABOUT));
        Element notes = element("div", "site-footer__notes", note);
        if (installation.isDemo()) {
            notes = notes.with(text("p", "site-footer__note", DEMO));
        }
        Element links = element(
                "ul",
                "site-footer__links",
                element("li", "", Breadcrumbs.backToSearch(link(Sitemap.directory(), "", "All partners"))),
                element("li", "", link(Sitemap.forPartners(), "", "For partners")),
                element("li", "", link(Sitemap.api(), "", "For programs")));
        return element("footer", "site-footer", element("div", "site-footer__inner", notes, links));
    }
}
