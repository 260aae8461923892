package io.liaison.profile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.liaison.base.Refusal;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.PartnerAddress;
import io.liaison.base.ui.Question;
import io.liaison.base.ui.Tone;
import io.liaison.partners.Team;
import io.liaison.partners.Workplace;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.ProfileState;
import io.liaison.profile.Publishing;
import io.liaison.profile.RevisionEntry;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every revision of a profile on one line of time: who wrote it, what became of it, and the way back to it. */
@Route(Sitemap.WORKSPACE_HISTORY)
@RolesAllowed("ACCOUNT")
class HistoryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Team team;
    private final ProfileEditing editing;
    private final Publishing publishing;
    private final Chronicle chronicle;
    private final Clock clock;
    private String title = "History";

    HistoryView(Team team, ProfileEditing editing, Publishing publishing, Chronicle chronicle, Clock clock) {
        this.team = team;
        this.editing = editing;
        this.publishing = publishing;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workplace place = team.workplace(PartnerAddress.slugIn(event));
        title = "History – " + place.name();
        show(place);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Workplace place) {
        ProfileState state = editing.open(place.partner()).state();
        List<Chronicle.Entry> entries = chronicle.of(place.partner(), state);
        removeAll();
        add(header(place, state));
        if (entries.stream().anyMatch(Chronicle.Entry::wasLive)) {
            add(new TimeMachine(place.slug(), LocalDate.ofInstant(clock.instant(), Moments.zone()), clock));
        }
        OrderedList timeline = new OrderedList();
        timeline.addClassName("timeline");
        entries.forEach(entry -> timeline.add(item(place, entry, entries)));
        add(timeline);
    }

    private PageHeader header(Workplace place, ProfileState state) {
        PageHeader header = new PageHeader(place.name(), "History");
        header.showLine(new StateBadge(state));
        if (place.isVisit() && state.isLive()) {
            Button unpublish = new Button(
                    "Unpublish…", click -> new UnpublishDialog(place.name(), why -> unpublish(place, why)).open());
            unpublish.addThemeVariants(ButtonVariant.ERROR);
            header.addAction(unpublish);
        }
        return header;
    }

    private RevisionItem item(Workplace place, Chronicle.Entry entry, List<Chronicle.Entry> all) {
        RevisionEntry revision = entry.revision();
        RevisionItem item = new RevisionItem(entry);
        item.lead(
                "See it", Sitemap.workspaceRevision(place.slug(), revision.id().value()));
        live(all)
                .filter(live -> !live.id().equals(revision.id()))
                .ifPresent(live -> item.lead(
                        "Compare with live",
                        Sitemap.workspaceCompare(
                                place.slug(), live.id().value(), revision.id().value())));
        if (place.mayEdit() && entry.standing() != RevisionStanding.DRAFT) {
            item.offer(action("Restore as draft", revision, () -> confirmRestore(place, revision)));
        }
        if (place.isVisit() && !place.isWithdrawn() && entry.wasLive() && entry.standing() != RevisionStanding.LIVE) {
            item.offer(action("Publish again", revision, () -> confirmPublishAgain(place, revision)));
        }
        return item;
    }

    private static Optional<RevisionEntry> live(List<Chronicle.Entry> all) {
        return all.stream()
                .filter(entry -> entry.standing() == RevisionStanding.LIVE)
                .map(Chronicle.Entry::revision)
                .findFirst();
    }

    private static Button action(String words, RevisionEntry revision, Runnable act) {
        Button button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(words + ": revision " + revision.number());
        return button;
    }

    private void confirmRestore(Workplace place, RevisionEntry revision) {
        ask(
                "Restore revision " + revision.number() + "?",
                "Its content becomes a new draft. What is live stays as it is until a reviewer approves that draft. The draft"
                        + " you have now stays here in the history.",
                "Restore as draft",
                () -> restoreAsDraft(place, revision));
    }

    private void confirmPublishAgain(Workplace place, RevisionEntry revision) {
        ask(
                "Publish revision " + revision.number() + " again?",
                "The public sees it at once, in place of what is live now. It was reviewed before, so it needs no new verdict.",
                "Publish again",
                () -> publishAgain(place, revision));
    }

    private static void ask(String question, String consequence, String answer, Runnable act) {
        Question dialog = new Question(question, consequence, answer, confirmed -> act.run());
        dialog.setCancelable(true);
        dialog.open();
    }

    private void restoreAsDraft(Workplace place, RevisionEntry revision) {
        try {
            editing.restore(place.partner(), revision.id());
        } catch (Refusal refusal) {
            showRefusal(place, refusal);
            return;
        }
        UI.getCurrent().navigate(Sitemap.workspaceProfile(place.slug()).substring(1));
    }

    private void unpublish(Workplace place, String reason) {
        try {
            publishing.unpublish(place.partner(), reason);
            show(place);
        } catch (Refusal refusal) {
            showRefusal(place, refusal);
        }
    }

    private void publishAgain(Workplace place, RevisionEntry revision) {
        try {
            publishing.republish(place.partner(), revision.id());
            show(place);
        } catch (Refusal refusal) {
            showRefusal(place, refusal);
        }
    }

    private void showRefusal(Workplace place, Refusal refusal) {
        show(place);
        addComponentAtIndex(1, new Banner(Tone.WARNING, String.valueOf(refusal.getMessage())));
    }
}
