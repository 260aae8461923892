package io.liaison.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouteConfiguration;
import io.liaison.base.Sitemap;
import java.util.stream.Stream;

/** The frame around signed-in pages. Each page in it becomes the document's main landmark and gets the focus at its heading. */
class Frame extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT = "content";

    private String here = "";

    Frame(AccountMenu accountMenu) {
        setPrimarySection(Section.DRAWER);
        addToDrawer(new Header(brand()));
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        Div bar = new Div(skipLink(), toggle, space(), accountMenu);
        bar.addClassName("workspace-bar");
        bar.getElement().setAttribute("role", "region").setAttribute("aria-label", "Menu and account");
        addToNavbar(bar);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        content.getElement().getClassList().add("workspace-main");
        content.getElement().setAttribute("id", CONTENT);
        if (!"main".equals(content.getElement().getTag())) {
            content.getElement().setAttribute("role", "main");
        }
        super.showRouterLayoutContent(content);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJavaScript("/js/frame.js");
        getElement().executeJs("window.liaisonFrame.start(this)");
    }

    /** Where only the query changes, the page is the same one and the focus stays. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        if (!here.isEmpty() && !here.equals(path)) {
            getElement().executeJs("window.liaisonFrame.arrive(this)");
        }
        here = path;
    }

    /** A menu entry, where there is a screen behind the route. */
    static Stream<SideNavItem> entry(String label, String route, String address) {
        return RouteConfiguration.forApplicationScope().isPathAvailable(route)
                ? Stream.of(new SideNavItem(label, address))
                : Stream.empty();
    }

    private static Component skipLink() {
        Anchor skip = new Anchor("#" + CONTENT, "Skip to the content");
        skip.setRouterIgnore(true);
        skip.addClassName("skip-link");
        return skip;
    }

    private static Component brand() {
        Image symbol = new Image("/icons/symbol.svg", "");
        symbol.addClassName("workspace-brand__symbol");
        Anchor brand = new Anchor(Sitemap.directory(), symbol, new Span(EveryPage.SITE));
        brand.setRouterIgnore(true);
        brand.addClassName("workspace-brand");
        return brand;
    }

    private static Component space() {
        Span space = new Span();
        space.addClassName("workspace-space");
        return space;
    }
}
