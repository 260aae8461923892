package io.liaison.freshness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.liaison.base.Refusal;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.PartnerAddress;
import io.liaison.base.ui.Tone;
import io.liaison.freshness.FreshnessDetails;
import io.liaison.freshness.KeepingFresh;
import io.liaison.freshness.Step;
import io.liaison.partners.Team;
import io.liaison.partners.Workplace;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** How fresh a partner's public page is, with the button that confirms it. The platform reads, and sets how often to ask. */
@Route(Sitemap.WORKSPACE_FRESHNESS)
@RolesAllowed("ACCOUNT")
class FreshnessView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final Integer[] INTERVALS = {0, 3, 6, 12, 24};

    private final Team team;
    private final KeepingFresh keepingFresh;
    private final Div message = new Div();
    private final Div state = new Div();
    private String title = "Freshness";

    FreshnessView(Team team, KeepingFresh keepingFresh) {
        this.team = team;
        this.keepingFresh = keepingFresh;
        message.addClassName("team__message");
        state.addClassName("team");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workplace place = team.workplace(PartnerAddress.slugIn(event));
        title = "Freshness – " + place.name();
        removeAll();
        message.removeAll();
        PageHeader header = new PageHeader(place.name(), "Freshness");
        header.showLine(new Span("Visitors read on the public page when you last confirmed that it is correct."));
        add(header, message, state);
        show(place);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Workplace place) {
        state.removeAll();
        Optional<FreshnessDetails> details = keepingFresh.of(place.partner());
        if (details.isEmpty()) {
            state.add(new Nothing(
                    "Nothing is live yet",
                    "Once the profile is published, it is confirmed by that. We remind you a month and a week before it is to be"
                            + " confirmed again."));
            return;
        }
        if (place.mayEdit()) {
            state.add(explanation(details.get()), actions(place));
        }
        state.add(facts(details.get()));
        if (place.isVisit()) {
            state.add(interval(place, details.get()));
        }
    }

    private static Component facts(FreshnessDetails details) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("definitions");
        facts.add(row("Now", new Badge(tone(details.step()), details.step().label())));
        facts.add(row("Last confirmed", new Span(Moments.day(details.confirmedAt()))));
        facts.add(row("To be confirmed by", new Span(Moments.day(details.reviewBy()))));
        if (details.unlistedFrom() != null) {
            facts.add(row("Leaves the search on", new Span(Moments.day(details.unlistedFrom()))));
        }
        return facts;
    }

    private static Paragraph explanation(FreshnessDetails details) {
        Paragraph explanation = new Paragraph(
                switch (details.step()) {
                    case FRESH, A_MONTH_BEFORE, A_WEEK_BEFORE ->
                        "Read the public page. If everything on it is still true, press “Still correct”; if not, edit the profile:"
                                + " publishing counts as confirming.";
                    case OVERDUE ->
                        "The public page says that nobody has confirmed it. Press “Still correct” if it is, or publish a change,"
                                + " and the notice goes.";
                    case UNLISTED ->
                        "The search does not find the profile; its address still works. Press “Still correct” if it is, or publish a"
                                + " change, and it is found again at once.";
                });
        explanation.addClassName("form-section__help");
        return explanation;
    }

    private Component actions(Workplace place) {
        Button confirm = new Button("Still correct", click -> stillCorrect(place));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor read = new Anchor(Sitemap.partner(place.slug()), "Read the public page");
        read.setRouterIgnore(true);
        Anchor edit = new Anchor(Sitemap.workspaceProfile(place.slug()), "Edit the profile");
        Div actions = new Div(confirm, read, edit);
        actions.addClassName("page-header__actions");
        return actions;
    }

    private Component interval(Workplace place, FreshnessDetails details) {
        Select<Integer> interval = new Select<>();
        interval.setLabel("Ask this partner to confirm");
        interval.setItems(INTERVALS);
        interval.setItemLabelGenerator(months -> months == 0 ? "As everybody" : "Every " + months + " months");
        interval.setValue(details.months() == null ? 0 : details.months());
        interval.addValueChangeListener(change -> {
            keepingFresh.askEvery(place.partner(), change.getValue() == 0 ? null : change.getValue());
            show(place);
            say(Tone.SUCCESS, "From now on this holds for " + place.name() + ".");
        });
        return interval;
    }

    private void stillCorrect(Workplace place) {
        try {
            keepingFresh.stillCorrect(place.partner());
            say(Tone.SUCCESS, "Thank you. The public page says that you checked it today.");
        } catch (Refusal refusal) {
            say(Tone.WARNING, String.valueOf(refusal.getMessage()));
        }
        show(place);
    }

    private void say(Tone tone, String words) {
        message.removeAll();
        message.add(new Banner(tone, words));
    }

    private static Div row(String term, Component content) {
        Div row = new Div(new DescriptionList.Term(term), new DescriptionList.Description(content));
        row.addClassName("definitions__row");
        return row;
    }

    private static Tone tone(Step step) {
        return switch (step) {
            case FRESH -> Tone.SUCCESS;
            case A_MONTH_BEFORE, A_WEEK_BEFORE -> Tone.INFO;
            case OVERDUE -> Tone.WARNING;
            case UNLISTED -> Tone.ERROR;
        };
    }
}
