package io.liaison.profile.page;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import io.liaison.base.Sitemap;

/** Where a page stands below the directory. */
public final class Breadcrumbs {

    private final HtmlContainer crumbs = element("ol", "crumbs__list");

    private Breadcrumbs() {}

    /** Begins at the directory. */
    public static Breadcrumbs fromDirectory() {
        Breadcrumbs crumbs = new Breadcrumbs();
        crumbs.crumbs.add(element("li", "", backToSearch(link(Sitemap.directory(), "", "All partners"))));
        return crumbs;
    }

    /** A page is the same for everybody, so a script lets this link lead back to the search one came from (frontend/js/last-search.js). */
    public static HtmlContainer backToSearch(HtmlContainer link) {
        link.getElement().setAttribute("data-last-search", true);
        return link;
    }

    public Breadcrumbs through(String title, String address) {
        crumbs.add(element("li", "", link(address, "", title)));
        return this;
    }

    /** Ends at the page itself. */
    public Component to(String title) {
        HtmlContainer here = text("span", "", title);
        here.getElement().setAttribute("aria-current", "page");
        crumbs.add(element("li", "", here));
        HtmlContainer navigation = element("nav", "crumbs", crumbs);
        navigation.getElement().setAttribute("aria-label", "Breadcrumb");
        return navigation;
    }
}
