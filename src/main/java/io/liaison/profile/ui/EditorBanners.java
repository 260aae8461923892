package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Tone;
import io.liaison.partners.Workplace;
import io.liaison.profile.ProfileState;
import io.liaison.profile.WorkspaceNotices;
import io.liaison.profile.WorkspaceNotices.Notice;
import io.liaison.profile.WorkspaceNotices.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the editor has to say above the form. Each kind has its place, so that one message does not push another away. */
class EditorBanners extends Div {

    private final Div notices = new Div();
    private final Div standing = new Div();
    private final Div copy = new Div();
    private final Div clashes = new Div();
    private final Consumer<String> lead;
    private List<Object> shownNotices = List.of();

    /** @param lead puts the focus at a place of the form */
    EditorBanners(Consumer<String> lead) {
        this.lead = lead;
        addClassName("editor-banners");
        Div session = new Div(); // editor-company.js warns here before the session ends
        session.addClassName("editor-banners__session");
        add(session, copy, clashes, notices, standing);
    }

    /**
     * What other modules say; what asks for work is shown in full, with links to the places it is about. What is shown already stays as it is.
     *
     * @param open those of the places at which nothing was changed yet
     */
    void showNotices(List<Notice> news, List<Place> open) {
        List<Object> next = List.of(news, open);
        if (next.equals(shownNotices)) {
            return;
        }
        shownNotices = next;
        notices.removeAll();
        news.stream()
                .filter(notice -> notice.kind() == WorkspaceNotices.Kind.TASK)
                .forEach(notice -> notices.add(task(notice, open)));
    }

    private Banner task(Notice notice, List<Place> open) {
        Banner banner = new Banner(Tone.WARNING).title(notice.title()).say(notice.text());
        return notice.places().isEmpty()
                ? banner
                : banner.list(notice.places().stream()
                        .map(place -> line(place, !open.contains(place)))
                        .toList());
    }

    private Component line(Place place, boolean isDone) {
        NativeButton jump = new NativeButton(place.name(), click -> lead.accept(place.path()));
        jump.addClassName("link-button");
        String words = place.words().isBlank() ? "" : ": " + place.words();
        return new Div(jump, new Span(words + (isDone ? " – changed since" : "")));
    }

    /** @param details what was sent, and what follows */
    void showInReview(String details, Runnable takeBack) {
        standing.removeAll();
        standing.add(new Banner(Tone.INFO)
                .title("In review")
                .say(details)
                .say("What you submitted stays as it is. You can go on here: that is the next draft.")
                .offer(new Button("Take back", click -> takeBack.run())));
    }

    void showApproved(ProfileState state, Runnable takeBack) {
        Instant from = state.approvedFor();
        standing.removeAll();
        standing.add(new Banner(Tone.INFO)
                .title("Approved, waiting for " + (from == null ? "its date" : Moments.minute(from)))
                .say("What you submitted is published then, exactly as it was reviewed. You can go on here: that is the"
                        + " next draft.")
                .offer(new Button("Take back", click -> takeBack.run())));
    }

    void showReadOnly(Workplace place) {
        standing.removeAll();
        if (place.isVisit()) {
            standing.add(new Banner(
                    Tone.INFO,
                    "You are looking at the draft of " + place.name() + ". Only its own members can change it."));
        }
    }

    /** Its reader was a member and is none any more. */
    void showNoLongerMember() {
        standing.removeAll();
        standing.add(new Banner(Tone.ERROR)
                .title("You can no longer edit this profile")
                .say("Nothing you write here is saved any more. Copy what you need before you leave."));
        standing.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    void showNothingSpecial() {
        standing.removeAll();
    }

    /** Those that are shown already stay as they are, with the focus and what is being typed in them. */
    void showClashes(List<ClashChoice> choices) {
        if (!shownClashes().equals(choices)) {
            clashes.removeAll();
            if (!choices.isEmpty()) {
                clashes.add(new ClashChoices(choices));
            }
        }
    }

    void showCopy(UnsavedCopyOffer offer) {
        copy.removeAll();
        copy.add(offer);
    }

    /** The connection broke, but nothing is missing. */
    void showEverythingSaved() {
        copy.removeAll();
        copy.add(new Banner(Tone.INFO, "Everything you typed is saved."));
    }

    /** Leads to the first open choice. */
    void focusClashes() {
        shownClashes().stream().findFirst().ifPresent(ClashChoice::focus);
    }

    /** Leads to the open choice of a field, if there is one. */
    boolean focusClash(String field) {
        Optional<ClashChoice> choice = shownClashes().stream()
                .filter(shown -> shown.place().equals(field))
                .findFirst();
        choice.ifPresent(ClashChoice::focus);
        return choice.isPresent();
    }

    private List<ClashChoice> shownClashes() {
        return clashes.getChildren()
                .filter(ClashChoices.class::isInstance)
                .flatMap(banner -> ((ClashChoices) banner).choices().stream())
                .toList();
    }

    void showNoCopy() {
        copy.removeAll();
    }
}
