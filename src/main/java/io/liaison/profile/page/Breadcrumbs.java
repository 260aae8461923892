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
        return new Breadcrumbs().through("All partners", Sitemap.directory());
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
