package io.liaison.directory.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.liaison.base.Sitemap;
import io.liaison.profile.page.PublicAssets;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The directory inside the frame of signed-in people: the public page's main part, kept live by the public page's own script. */
@Route(Sitemap.ACCOUNT_DIRECTORY)
@PageTitle("Find a partner")
@RolesAllowed("ACCOUNT")
@StyleSheet("/css/public.css")
@StyleSheet("/css/choosing.css")
class DirectoryView extends Div implements AfterNavigationObserver {

    private static final List<String> SCRIPTS =
            List.of("/js/share.js", "/js/shortlist.js", "/js/live-page.js", "/js/live.js");

    private final PublicAssets assets;
    private final Div directory = new Div();

    DirectoryView(PublicAssets assets) {
        this.assets = assets;
        Div note = new Div();
        note.addClassName("shortlist-note");
        note.getElement().setAttribute("role", "status").setAttribute("data-shortlist-note", true);
        add(directory, note);
        addClassNames("public", "public--framed");
    }

    /** Also where the same screen is asked for again: then its script begins anew. */
    @Override
    public void afterNavigation(AfterNavigationEvent arrival) {
        String query = arrival.getLocation().getQueryParameters().getQueryString();
        Page page = arrival.getLocationChangeEvent().getUI().getPage();
        SCRIPTS.forEach(script -> page.addJavaScript(assets.address(script)));
        directory
                .getElement()
                .executeJs(
                        "window.liaisonLive.open(this, $0, $1, $2)",
                        Sitemap.accountDirectory(),
                        Sitemap.directory(),
                        query.isEmpty() ? "" : "?" + query);
    }
}
