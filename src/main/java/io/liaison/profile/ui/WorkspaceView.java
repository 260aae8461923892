package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.PageHeader;
import io.liaison.partners.Team;
import io.liaison.partners.Workplace;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.WorkspaceNotices;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The partners an account belongs to, at a glance. */
@Route(Sitemap.WORKSPACE)
@PageTitle("Your partners")
@RolesAllowed("ACCOUNT")
class WorkspaceView extends Main implements AfterNavigationObserver {

    private final Team team;
    private final ProfileEditing editing;
    private final List<WorkspaceNotices> notices;

    WorkspaceView(Team team, ProfileEditing editing, List<WorkspaceNotices> notices) {
        this.team = team;
        this.editing = editing;
        this.notices = notices;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<Workplace> places = team.workplaces();
        removeAll();
        add(new PageHeader("Workspace", "Your partners"));
        add(places.isEmpty() ? nothing() : cards(places));
    }

    private Component cards(List<Workplace> places) {
        Div cards = new Div();
        cards.addClassName("cards");
        places.stream().map(this::card).forEach(cards::add);
        return cards;
    }

    private Component card(Workplace place) {
        H2 title = new H2(place.name());
        title.addClassName("card__title");
        Anchor card = new Anchor(
                Sitemap.workspaceProfile(place.slug()),
                title,
                new StateBadge(editing.open(place.partner()).state()));
        card.addClassName("card");
        if (place.role() != null) {
            card.add(note("You are its " + place.role().label() + "."));
        }
        notices.stream()
                .flatMap(source -> source.noticeFor(place.partner()).stream())
                .map(notice -> note(notice.title()))
                .forEach(card::add);
        return card;
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("card__note");
        return note;
    }

    private static Component nothing() {
        return new Nothing(
                "You do not look after a partner yet",
                "Whoever looks after an institute's profile can invite you. The invitation comes by mail, to the address you"
                        + " sign in with.");
    }
}
