package io.liaison.review.ui;

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
import io.liaison.base.ui.PageHeader;
import io.liaison.notes.OpenNotes;
import io.liaison.notes.OpenNotesDesk;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.PartnerTotals;
import io.liaison.review.QueueEntry;
import io.liaison.review.ReviewDesk;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** The platform's first page: what waits for somebody, and the ways on. */
@Route(Sitemap.PLATFORM)
@PageTitle("Platform")
@RolesAllowed("PLATFORM")
class PlatformView extends Div implements AfterNavigationObserver {

    private final ReviewDesk desk;
    private final PartnerRegister register;
    private final OpenNotesDesk notes;
    private final Clock clock;
    private final Div cards = new Div();

    PlatformView(ReviewDesk desk, PartnerRegister register, OpenNotesDesk notes, Clock clock) {
        this.desk = desk;
        this.register = register;
        this.notes = notes;
        this.clock = clock;
        cards.addClassName("cards");
        add(new PageHeader("Platform", "Overview"), cards);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<QueueEntry> queue = desk.queue();
        PartnerTotals totals = register.totals();
        List<OpenNotes> open = notes.byPartner();
        cards.removeAll();
        cards.add(
                card("Waiting for a verdict", queue.size(), oldest(queue), Sitemap.PLATFORM_REVIEWS),
                card(
                        "Open notes",
                        open.stream().mapToInt(OpenNotes::count).sum(),
                        on(open.size()),
                        Sitemap.PLATFORM_NOTES),
                card("Partners", totals.listed(), withdrawn(totals.withdrawn()), Sitemap.PLATFORM_PARTNERS),
                card(
                        "Open invitations",
                        totals.openInvitations(),
                        totals.openInvitations() == 0 ? "everybody has answered" : "sent and not yet accepted",
                        Sitemap.PLATFORM_PARTNERS + "?only=invited"));
    }

    private String oldest(List<QueueEntry> queue) {
        return queue.isEmpty()
                ? "all judged"
                : "the oldest for " + Moments.age(queue.getFirst().submittedAt(), clock.instant());
    }

    private static String on(int partners) {
        return partners == 0 ? "all resolved" : partners == 1 ? "on 1 profile" : "on " + partners + " profiles";
    }

    private static String withdrawn(long number) {
        return number == 0 ? "none withdrawn" : number + " more withdrawn";
    }

    private static Anchor card(String title, long figure, String note, String address) {
        H2 heading = new H2(title);
        heading.addClassName("card__title");
        Paragraph number = new Paragraph(String.valueOf(figure));
        number.addClassName("card__figure");
        Paragraph explanation = new Paragraph(note);
        explanation.addClassName("card__note");
        Anchor card = new Anchor("/" + address, heading, number, explanation);
        card.addClassName("card");
        return card;
    }
}
