package io.liaison.shell;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** The frame of the platform's side. */
@Layout("platform")
@RolesAllowed("PLATFORM")
class PlatformLayout extends Frame {

    PlatformLayout(Installation installation, AccountMenu accountMenu) {
        super(accountMenu);
        SideNav rooms = new SideNav("Platform");
        rooms.addClassName("workspace-nav");
        Stream.of(
                        entry("Overview", Sitemap.PLATFORM),
                        entry("Reviews", Sitemap.PLATFORM_REVIEWS).peek(item -> item.setMatchNested(true)),
                        entry("Notes", Sitemap.PLATFORM_NOTES),
                        entry("Partners", Sitemap.PLATFORM_PARTNERS).peek(item -> item.setMatchNested(true)),
                        entry("People", Sitemap.PLATFORM_PEOPLE),
                        entry("Vocabularies", Sitemap.PLATFORM_VOCABULARIES),
                        entry("Figures", Sitemap.PLATFORM_FIGURES),
                        installation.isDemo()
                                ? entry("Mail (demo)", Sitemap.PLATFORM_MAIL)
                                : Stream.<SideNavItem>empty(),
                        entry("Audit", Sitemap.PLATFORM_AUDIT))
                .flatMap(entries -> entries)
                .forEach(rooms::addItem);
        addToDrawer(rooms);
    }

    private static Stream<SideNavItem> entry(String label, String route) {
        return entry(label, route, "/" + route);
    }
}
