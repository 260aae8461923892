package io.liaison.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.introductions.IntroductionOverview;
import io.liaison.partners.Team;
import io.liaison.partners.Workplace;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The frame of the partners' side: the account's partners, and the rooms of each. */
@Layout("workspace")
@RolesAllowed("ACCOUNT")
class WorkspaceLayout extends Frame implements BeforeEnterObserver {

    private static final int SHOWN_OPEN = 3;

    private final Team team;
    private final IntroductionOverview introductions;
    private final Div navigation = new Div();

    WorkspaceLayout(Team team, IntroductionOverview introductions, AccountMenu accountMenu) {
        super(accountMenu);
        this.team = team;
        this.introductions = introductions;
        addToDrawer(navigation);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String here = event.getRouteParameters().get("slug").orElse("");
        List<Workplace> places = new ArrayList<>(team.workplaces());
        if (places.stream().noneMatch(place -> place.slug().value().equals(here)) && Slug.isSlug(here)) {
            places.add(team.workplace(new Slug(here)));
        }
        navigation.removeAll();
        places.forEach(place -> {
            SideNav rooms = rooms(place);
            rooms.setExpanded(
                    places.size() <= SHOWN_OPEN || place.slug().value().equals(here));
            navigation.add(rooms);
        });
    }

    private SideNav rooms(Workplace place) {
        SideNav rooms = new SideNav(place.name());
        rooms.addClassName("workspace-nav");
        rooms.setCollapsible(true);
        Slug slug = place.slug();
        Stream.of(
                        entry("Profile", Sitemap.WORKSPACE_PROFILE, Sitemap.workspaceProfile(slug)),
                        entry("Preview", Sitemap.WORKSPACE_PREVIEW, Sitemap.workspacePreview(slug)),
                        entry("History", Sitemap.WORKSPACE_HISTORY, Sitemap.workspaceHistory(slug)),
                        signOff(place),
                        entry("Freshness", Sitemap.WORKSPACE_FRESHNESS, Sitemap.workspaceFreshness(slug)),
                        introductions(place),
                        figures(place),
                        entry("Team", Sitemap.WORKSPACE_TEAM, Sitemap.workspaceTeam(slug)))
                .flatMap(entries -> entries)
                .forEach(rooms::addItem);
        return rooms;
    }

    private static Stream<SideNavItem> signOff(Workplace place) {
        return place.mayManage()
                ? entry("Sign-off", Sitemap.WORKSPACE_SIGN_OFF, Sitemap.workspaceSignOff(place.slug()))
                : Stream.empty();
    }

    private Stream<SideNavItem> introductions(Workplace place) {
        return place.mayManage()
                ? entry("Introductions", Sitemap.WORKSPACE_INTRODUCTIONS, Sitemap.workspaceIntroductions(place.slug()))
                        .peek(item -> count(item, introductions.unanswered(place.partner())))
                : Stream.empty();
    }

    private static void count(SideNavItem item, long unanswered) {
        if (unanswered > 0) {
            Span meaning = new Span(unanswered == 1 ? " waits for an answer" : " wait for an answer");
            meaning.addClassName("nav-count__meaning");
            Span count = new Span(new Text(String.valueOf(unanswered)), meaning);
            count.addClassName("nav-count");
            item.setSuffixComponent(count);
        }
    }

    private static Stream<SideNavItem> figures(Workplace place) {
        return place.mayManage()
                ? entry("Figures", Sitemap.WORKSPACE_FIGURES, Sitemap.workspaceFigures(place.slug()))
                : Stream.empty();
    }
}
