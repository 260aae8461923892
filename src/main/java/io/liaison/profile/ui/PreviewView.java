package io.liaison.profile.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.liaison.base.NothingHere;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.DateField;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.PartnerAddress;
import io.liaison.base.ui.Tone;
import io.liaison.partners.Team;
import io.liaison.partners.Workplace;
import io.liaison.profile.ProfileDraft;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.Publishing;
import io.liaison.profile.RevisionEntry;
import io.liaison.profile.RevisionId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** The draft, or an earlier revision, as the public would see it. */
@Route(Sitemap.WORKSPACE_PREVIEW)
@RolesAllowed("ACCOUNT")
@StyleSheet("/css/public.css")
@StyleSheet("/css/choosing.css")
@StyleSheet("/css/editor.css")
class PreviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String REVISION = "revision";
    static final String ON = "on";

    private final Team team;
    private final ProfileEditing editing;
    private final Publishing publishing;
    private final PreviewFrames frames;
    private final Clock clock;
    private String title = "Preview";

    PreviewView(Team team, ProfileEditing editing, Publishing publishing, PreviewFrames frames, Clock clock) {
        this.team = team;
        this.editing = editing;
        this.publishing = publishing;
        this.frames = frames;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workplace place = team.workplace(PartnerAddress.slugIn(event));
        QueryParameters asked = event.getLocation().getQueryParameters();
        Optional<String> revision = asked.getSingleParameter(REVISION);
        Optional<String> day = asked.getSingleParameter(ON);
        removeAll();
        if (revision.isPresent()) {
            showRevision(place, publishing.revision(place.partner(), new RevisionId(uuid(revision.get()))));
        } else if (day.isPresent()) {
            showAsItWasOn(place, day(day.get()));
        } else {
            showDraft(place, editing.open(place.partner()));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void showDraft(Workplace place, ProfileDraft draft) {
        title = "Preview – " + place.name();
        PageHeader header = new PageHeader(place.name(), "Preview");
        header.showLine(new StateBadge(draft.state()), new Span("Written " + Moments.minute(draft.changedAt())));
        add(header);
        add(new Banner(
                Tone.INFO, "This is the draft. The public does not see it before it is submitted and approved."));
        add(frames.of(place.slug(), draft.content()));
    }

    private void showRevision(Workplace place, RevisionEntry revision) {
        title = "Revision " + revision.number() + " – " + place.name();
        PageHeader header = new PageHeader(place.name(), "Revision " + revision.number());
        header.showLine(new Span("Written " + Moments.minute(revision.changedAt())));
        add(header);
        add(new Banner(
                Tone.INFO, "This is one revision from the history, as the public saw it or would have seen it."));
        add(frames.of(place.slug(), revision.content()));
    }

    /** What was live at the end of that day; today, what is live now. */
    private void showAsItWasOn(Workplace place, LocalDate day) {
        title = "As it was on " + Moments.day(day) + " – " + place.name();
        PageHeader header = new PageHeader(place.name(), "As it was on " + Moments.day(day));
        add(header, new TimeMachine(place.slug(), day, clock));
        Instant end = day.plusDays(1).atStartOfDay(Moments.zone()).toInstant();
        Instant now = clock.instant();
        publishing
                .liveAt(place.partner(), end.isBefore(now) ? end : now)
                .ifPresentOrElse(
                        revision -> {
                            header.showLine(new Span("Revision " + revision.number()));
                            add(frames.of(place.slug(), revision.content()));
                        },
                        () -> add(new Nothing(
                                "Nothing was live on that day",
                                "The public saw no profile of " + place.name() + " then. Choose another day.")));
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!DateField.canBeMeant(day)) {
                throw new NothingHere();
            }
            return day;
        } catch (DateTimeParseException none) {
            throw new NothingHere();
        }
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw new NothingHere();
        }
    }
}
