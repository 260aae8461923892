package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import java.util.ArrayList;
import java.util.List;

/** Where a page stands below the directory. */
public final class Breadcrumbs {

    private final List<Node> crumbs = new ArrayList<>();

    private Breadcrumbs() {}

    /** Begins at the directory. */
    public static Breadcrumbs fromDirectory() {
        Breadcrumbs crumbs = new Breadcrumbs();
        crumbs.crumbs.add(element("li", "", backToSearch(link(Sitemap.directory(), "", "All partners"))));
        return crumbs;
    }

    /** A page is the same for everybody, so a script lets this link lead back to the search one came from (frontend/js/last-search.js). */
    public static Element backToSearch(Element link) {
        return link.attr("data-last-search");
    }

    public Breadcrumbs through(String title, String address) {
        crumbs.add(element("li", "", link(address, "", title)));
        return this;
    }

    /** Ends at the page itself. */
    public Node to(String title) {
        crumbs.add(element("li", "", text("span", "", title).attr("aria-current", "page")));
        return element("nav", "crumbs", element("ol", "crumbs__list", crumbs)).attr("aria-label", "Breadcrumb");
    }
}
