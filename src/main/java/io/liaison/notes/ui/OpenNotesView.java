package io.liaison.notes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.PageHeader;
import io.liaison.notes.OpenNotes;
import io.liaison.notes.OpenNotesDesk;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** The partners with open notes, each with the way to them. */
@Route(Sitemap.PLATFORM_NOTES)
@PageTitle("Notes")
@RolesAllowed("PLATFORM")
class OpenNotesView extends Div implements AfterNavigationObserver {

    private final OpenNotesDesk desk;
    private final Clock clock;
    private final Div cards = new Div();

    OpenNotesView(OpenNotesDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        add(new PageHeader("Platform", "Notes"), cards);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<OpenNotes> open = desk.byPartner();
        cards.removeAll();
        cards.setClassName("cards", !open.isEmpty());
        open.forEach(partner -> cards.add(card(partner)));
        if (open.isEmpty()) {
            cards.add(new Nothing(
                    "No open notes",
                    "Notes that reviewers, partners and visitors write appear here until they are resolved."));
        }
    }

    private Component card(OpenNotes open) {
        H2 name = new H2(open.partner());
        name.addClassName("card__title");
        Paragraph count = new Paragraph(open.count() == 1 ? "1 open note" : open.count() + " open notes");
        count.addClassName("card__note");
        Paragraph newest = new Paragraph("the newest " + Moments.age(open.newest(), clock.instant()) + " ago");
        newest.addClassName("card__note");
        Anchor card = new Anchor(Sitemap.workspaceProfile(open.slug()), name, count, newest);
        card.addClassName("card");
        return card;
    }
}
