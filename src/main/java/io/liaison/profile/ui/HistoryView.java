package io.liaison.profile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.base.AccountId;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.PartnerAddress;
import io.liaison.partners.Team;
import io.liaison.partners.Workplace;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.ProfileState;
import io.liaison.profile.Publishing;
import io.liaison.profile.RevisionEntry;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every revision of a profile, who wrote it and what became of it. */
@Route(Sitemap.WORKSPACE_HISTORY)
@RolesAllowed("ACCOUNT")
class HistoryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Team team;
    private final ProfileEditing editing;
    private final Publishing publishing;
    private final Registration registration;
    private String title = "History";

    HistoryView(Team team, ProfileEditing editing, Publishing publishing, Registration registration) {
        this.team = team;
        this.editing = editing;
        this.publishing = publishing;
        this.registration = registration;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workplace place = team.workplace(PartnerAddress.slugIn(event));
        title = "History – " + place.name();
        ProfileState state = editing.open(place.partner()).state();
        List<RevisionEntry> history = publishing.history(place.partner());
        Map<AccountId, SignedIn> people = registration.people(history.stream()
                .flatMap(revision -> revision.authors().stream())
                .distinct()
                .toList());
        UnorderedList rows = new UnorderedList();
        rows.addClassNames("queue", "queue--history");
        history.forEach(
                revision -> rows.add(row(place, revision, RevisionStanding.of(revision, history, state), people)));
        removeAll();
        PageHeader header = new PageHeader(place.name(), "History");
        header.showLine(new StateBadge(state));
        add(header, rows);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static ListItem row(
            Workplace place, RevisionEntry revision, RevisionStanding standing, Map<AccountId, SignedIn> people) {
        Paragraph name = new Paragraph(new Anchor(
                Sitemap.workspacePreview(place.slug()) + "?" + PreviewView.REVISION + "="
                        + revision.id().value(),
                "Revision " + revision.number()));
        name.addClassName("queue__title");
        ListItem row = new ListItem(
                new Div(name, note(authors(revision, people))),
                note(dates(revision)),
                new Badge(standing.tone(), standing.word()));
        row.addClassName("queue__row");
        return row;
    }

    private static String authors(RevisionEntry revision, Map<AccountId, SignedIn> people) {
        String names = revision.authors().stream()
                .map(people::get)
                .filter(person -> person != null)
                .map(SignedIn::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "Nobody has written in it yet" : "Written by " + names;
    }

    private static String dates(RevisionEntry revision) {
        return "Written " + Moments.minute(revision.changedAt())
                + after(" · submitted ", revision.submittedAt())
                + after(" · published ", revision.publishedAt());
    }

    private static String after(String word, @Nullable Instant moment) {
        return moment == null ? "" : word + Moments.minute(moment);
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("queue__note");
        return note;
    }
}
