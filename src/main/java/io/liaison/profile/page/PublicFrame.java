package io.liaison.profile.page;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Image;
import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import java.util.regex.Pattern;

/** Header, main part and footer of every public page, the same whether delivered or live. */
@org.springframework.stereotype.Component
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
    public Component around(String path, Component content) {
        HtmlContainer main = element("main", "page", content);
        if (!beginsLater(path)) {
            main.setId(Markup.CONTENT);
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

    private Component header(String path) {
        return element("header", "site-header", element("div", "site-header__inner", brand(), navigation(path)));
    }

    private Component brand() {
        Image symbol = new Image(assets.address("/icons/symbol.svg"), "");
        symbol.addClassName("brand__symbol");
        symbol.getElement().setAttribute("width", "32").setAttribute("height", "32");
        return link(Sitemap.directory(), "brand", symbol, text("span", "brand__name", "Liaison"));
    }

    /** "Sign in" leads to where one works: the guard there asks who one is, or lets in who has signed in already. */
    private static Component navigation(String path) {
        HtmlContainer find = link(Sitemap.directory(), "site-nav__link", "Find a partner");
        if (path.equals(Sitemap.directory())) {
            find.getElement().setAttribute("aria-current", "page");
        }
        HtmlContainer questions = link(Sitemap.match(), "site-nav__link site-nav__link--roomy", "Three questions");
        if (path.startsWith(Sitemap.match())) {
            questions.getElement().setAttribute("aria-current", "page");
        }
        HtmlContainer signIn = link(Sitemap.arrival(), "site-nav__link", "Sign in");
        if (path.equals(Sitemap.login())) {
            signIn.getElement().setAttribute("aria-current", "page");
        }
        HtmlContainer navigation = element("nav", "site-nav", find, questions, shortlist(), signIn);
        navigation.getElement().setAttribute("aria-label", "Main");
        return navigation;
    }

    /** With script the way to one's shortlist, without it to the comparison. */
    private static Component shortlist() {
        HtmlContainer count = text("span", "shortlist-link__count", "0");
        count.getElement().setAttribute("data-shortlist-count", true);
        HtmlContainer link = link(
                Sitemap.compare(),
                "site-nav__link shortlist-link",
                element(
                        "span",
                        "shortlist-link__script shortlist-link",
                        element("span", "shortlist-link__icon", Markup.icon("bookmark")),
                        text("span", "shortlist-link__word", "Shortlist"),
                        count),
                text("span", "shortlist-link__plain", "Compare"));
        link.getElement().setAttribute("data-shortlist-link", true);
        return link;
    }

    /** Where the shortlist's script tells what it did. */
    private static Component note() {
        HtmlContainer note = element("div", "shortlist-note");
        note.getElement().setAttribute("role", "status").setAttribute("data-shortlist-note", true);
        return note;
    }

    private Component footer() {
        HtmlContainer note = element("p", "site-footer__note", new Text(ABOUT));
        HtmlContainer notes = element("div", "site-footer__notes", note);
        if (installation.isDemo()) {
            notes.add(text("p", "site-footer__note", DEMO));
        }
        HtmlContainer links = element(
                "ul",
                "site-footer__links",
                element("li", "", Breadcrumbs.backToSearch(link(Sitemap.directory(), "", "All partners"))),
                element("li", "", link(Sitemap.forPartners(), "", "For partners")),
                element("li", "", link(Sitemap.api(), "", "For programs")));
        return element("footer", "site-footer", element("div", "site-footer__inner", notes, links));
    }
}
