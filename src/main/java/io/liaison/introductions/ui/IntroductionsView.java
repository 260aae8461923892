package io.liaison.introductions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.liaison.base.NothingHere;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.PageHeader;
import io.liaison.content.Vocabularies;
import io.liaison.introductions.IntroductionDesk;
import io.liaison.introductions.IntroductionDetails;
import io.liaison.introductions.IntroductionId;
import io.liaison.introductions.Outcome;
import io.liaison.partners.Team;
import io.liaison.partners.Workplace;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A partner's introductions: the list, and one of them in full where the address names it. */
@Route(Sitemap.WORKSPACE_INTRODUCTIONS)
@RolesAllowed("ACCOUNT")
class IntroductionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String REQUEST = "request";
    private static final String TITLE = "Introductions";

    private final IntroductionDesk desk;
    private final Team team;
    private final Vocabularies vocabularies;
    private String title = TITLE;

    IntroductionsView(IntroductionDesk desk, Team team, Vocabularies vocabularies) {
        this.desk = desk;
        this.team = team;
        this.vocabularies = vocabularies;
        addClassName("workspace-main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Slug slug = event.getRouteParameters()
                .get("slug")
                .filter(Slug::isSlug)
                .map(Slug::new)
                .orElseThrow(NothingHere::new);
        Workplace place = team.workplace(slug);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(REQUEST)
                .ifPresentOrElse(id -> open(place, IntroductionId.of(id)), () -> list(place));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void list(Workplace place) {
        removeAll();
        title = TITLE;
        List<IntroductionDetails> introductions = desk.ofPartner(place.partner());
        PageHeader header = new PageHeader(place.name(), TITLE);
        long open = introductions.stream().filter(one -> one.state().isOpen()).count();
        if (!introductions.isEmpty()) {
            header.showLine(new Span(
                    open == 0
                            ? "No request waits for you"
                            : open + (open == 1 ? " request waits" : " requests wait") + " for your answer"));
        }
        add(header);
        add(introductions.isEmpty() ? nothing(place) : new IntroductionList(place.slug(), introductions));
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
        add(header, new IntroductionCard(introduction, audience, outcome -> settle(place, introduction, outcome)));
    }

    private void settle(Workplace place, IntroductionDetails introduction, Outcome outcome) {
        new SettleDialog(introduction, outcome, answer -> {
                    desk.settle(place.partner(), introduction.id(), outcome, answer);
                    open(place, introduction.id());
                })
                .open();
    }

    private static Nothing nothing(Workplace place) {
        return new Nothing(
                "No introductions yet",
                "Visitors ask for an introduction on your public page, at offers that use our own form. Each request arrives here,"
                        + " and in your Admins’ mail, once the visitor has confirmed it. They come sooner when each offer says whom it is for.",
                new Anchor(Sitemap.workspaceProfile(place.slug()), "Go to the offers"));
    }
}
