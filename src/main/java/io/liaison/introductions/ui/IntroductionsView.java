package io.liaison.introductions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.PartnerAddress;
import io.liaison.content.Vocabularies;
import io.liaison.introductions.IntroductionDesk;
import io.liaison.introductions.IntroductionDetails;
import io.liaison.introductions.IntroductionId;
import io.liaison.introductions.IntroductionOverview;
import io.liaison.introductions.IntroductionProgress;
import io.liaison.introductions.Outcome;
import io.liaison.partners.Team;
import io.liaison.partners.Workplace;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** A partner's introductions: the list, and one of them in full where the address names it. */
@Route(Sitemap.WORKSPACE_INTRODUCTIONS)
@RolesAllowed("ACCOUNT")
class IntroductionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String REQUEST = "request";
    private static final String TITLE = "Introductions";

    private final IntroductionDesk desk;
    private final IntroductionOverview overview;
    private final Team team;
    private final Vocabularies vocabularies;
    private final Clock clock;
    private String title = TITLE;
    private boolean hasJustSettled;

    IntroductionsView(
            IntroductionDesk desk, IntroductionOverview overview, Team team, Vocabularies vocabularies, Clock clock) {
        this.desk = desk;
        this.overview = overview;
        this.team = team;
        this.vocabularies = vocabularies;
        this.clock = clock;
        addClassName("workspace-main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workplace place = team.workplace(PartnerAddress.slugIn(event));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(REQUEST)
                .ifPresentOrElse(id -> open(place, IntroductionId.of(id)), () -> show(place));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Workplace place) {
        removeAll();
        title = TITLE;
        List<IntroductionProgress> progress = overview.ofPartner(place.partner());
        PageHeader header = new PageHeader(place.name(), TITLE);
        add(header);
        if (progress.isEmpty()) {
            add(nothing(place));
            return;
        }
        header.showLine(new Span(waiting(overview.unanswered(place.partner()))));
        add(
                place.isAdmin()
                        ? new IntroductionList(place.slug(), desk.ofPartner(place.partner()))
                        : new IntroductionFigures(place.name(), progress, clock.instant()));
    }

    private static String waiting(long unanswered) {
        return switch ((int) unanswered) {
            case 0 -> "No request waits for an answer";
            case 1 -> "1 request waits for an answer";
            default -> unanswered + " requests wait for an answer";
        };
    }

    private void open(Workplace place, IntroductionId id) {
        removeAll();
        IntroductionDetails introduction = desk.open(place.partner(), id);
        String requester = introduction.asked().name();
        title = requester.isEmpty() ? "Request taken back" : requester;
        Anchor back = new Anchor(Sitemap.workspaceIntroductions(place.slug()), "All introductions");
        PageHeader header = new PageHeader(place.name(), title);
        header.showLine(new StateBadge(introduction.state()), new Span("about " + introduction.offerTitle()), back);
        String audience = Audiences.label(vocabularies, introduction.asked());
        IntroductionCard card = new IntroductionCard(introduction, audience, actions(place, introduction));
        add(header, card);
        if (hasJustSettled) {
            hasJustSettled = false;
            card.focusUndo();
        }
    }

    private IntroductionCard.Actions actions(Workplace place, IntroductionDetails introduction) {
        return new IntroductionCard.Actions() {
            @Override
            public void settle(Outcome outcome) {
                if (outcome == Outcome.MET) {
                    settleWith(place, introduction, outcome, "");
                } else {
                    new DeclineDialog(
                                    introduction.asked().name(),
                                    answer -> settleWith(place, introduction, outcome, answer))
                            .open();
                }
            }

            @Override
            public void undo() {
                desk.reopen(place.partner(), introduction.id());
                openAgain(place, introduction);
            }
        };
    }

    private void settleWith(Workplace place, IntroductionDetails introduction, Outcome outcome, String answer) {
        desk.settle(place.partner(), introduction.id(), outcome, answer);
        hasJustSettled = true;
        openAgain(place, introduction);
    }

    /** As an arrival, so that the menu counts again. */
    private static void openAgain(Workplace place, IntroductionDetails introduction) {
        UI.getCurrent()
                .navigate(
                        Sitemap.workspaceIntroductions(place.slug()).substring(1),
                        QueryParameters.of(REQUEST, introduction.id().toString()));
    }

    private static Nothing nothing(Workplace place) {
        return new Nothing(
                "No introductions yet",
                "Visitors ask for an introduction on your public page, at offers that use our own form. Each request arrives here,"
                        + " and in your Admins’ mail, once the visitor has confirmed it. They come sooner when each offer says whom it is for.",
                new Anchor(Sitemap.workspaceProfile(place.slug()), "Go to the offers"));
    }
}
