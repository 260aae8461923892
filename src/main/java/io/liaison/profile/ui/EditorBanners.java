package io.liaison.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Tone;
import io.liaison.partners.Workplace;
import io.liaison.profile.ProfileState;
import io.liaison.profile.WorkspaceNotices;
import io.liaison.profile.WorkspaceNotices.Notice;
import java.time.Instant;
import java.util.List;

/** What the editor has to say above the form. Each kind has its place, so that one message does not push another away. */
class EditorBanners extends Div {

    private final Div notices = new Div();
    private final Div standing = new Div();
    private final Div copy = new Div();
    private final Div clashes = new Div();
    private final Div refusal = new Div();

    EditorBanners() {
        addClassName("editor-banners");
        Div session = new Div(); // editor-company.js warns here before the session ends
        session.addClassName("editor-banners__session");
        add(session, copy, clashes, notices, standing, refusal);
    }

    /** What other modules say; what asks for work is shown in full. */
    void showNotices(List<Notice> news) {
        notices.removeAll();
        news.stream()
                .filter(notice -> notice.kind() == WorkspaceNotices.Kind.TASK)
                .forEach(notice -> notices.add(
                        new Banner(Tone.WARNING).title(notice.title()).say(notice.text())));
    }

    void showInReview(Runnable takeBack) {
        standing.removeAll();
        standing.add(new Banner(Tone.INFO)
                .title("In review")
                .say("What you submitted waits for its verdict and stays as it is. You can go on here: that is the next"
                        + " draft.")
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

    void showNothingSpecial() {
        standing.removeAll();
    }

    /** Those that are shown already stay as they are, with the focus and what is being typed in them. */
    void showClashes(List<ClashChoice> choices) {
        List<ClashChoice> shown = clashes.getChildren()
                .filter(ClashChoices.class::isInstance)
                .flatMap(banner -> ((ClashChoices) banner).choices().stream())
                .toList();
        if (!shown.equals(choices)) {
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
        copy.add(new Banner(Tone.INFO, "The connection broke and is back. Everything you typed is saved."));
    }

    void focusClashes() {
        clashes.getElement().executeJs("this.querySelector('vaadin-button')?.focus()");
    }

    void showNoCopy() {
        copy.removeAll();
    }

    void showNoRefusal() {
        refusal.removeAll();
    }

    void showRefusal(String reason) {
        refusal.removeAll();
        refusal.add(new Banner(Tone.WARNING, reason));
    }
}
