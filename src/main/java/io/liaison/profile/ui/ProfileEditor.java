package io.liaison.profile.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import io.liaison.base.NothingHere;
import io.liaison.checks.Completeness;
import io.liaison.comparison.Comparing;
import io.liaison.content.ProfileContent;
import io.liaison.media.PictureStore;
import io.liaison.notes.NoteId;
import io.liaison.notes.Notes;
import io.liaison.notes.page.NotesPanel;
import io.liaison.partners.Workplace;
import io.liaison.profile.Choice;
import io.liaison.profile.WorkspaceNotices.Notice;
import io.liaison.profile.WorkspaceNotices.Place;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * The editor of one partner's draft. It saves by itself about two seconds after the last change, and shows what others do meanwhile. Its other half is
 * editor.js, which calls the methods marked as such.
 */
class ProfileEditor extends Div implements EditorHead.Actions {

    private final Workplace place;
    private final EditorViewModel model;
    private final Presence presence;
    private final Deciding deciding;
    private final Restoring restoring;
    private final EditorHead head;
    private final EditorBanners banners = new EditorBanners(this::showField);
    private final RebaseChoices rebaseChoices = new RebaseChoices(this::choose);
    private final BeforeSubmit beforeSubmit = new BeforeSubmit(this::showField, this::leadToChoice);
    private final EditorMessages messages;
    private final EditorStanding standing;
    private final EditorForm form;
    private final EditorScript script;
    private final NotesPanel notes;
    private final EditorAccess access;
    private final Submitting submitting;

    ProfileEditor(
            Workplace place,
            EditorViewModel model,
            Presence presence,
            Supplier<List<Notice>> news,
            Comparing comparing,
            Choices choices,
            PictureStore pictures,
            Notes notes) {
        this.place = place;
        this.model = model;
        this.presence = presence;
        head = new EditorHead(place, this);
        messages = head.messages();
        standing = new EditorStanding(place, model, news, head, banners, this::takeBack);
        submitting = new Submitting(model, standing, messages, beforeSubmit, this::showAfterSave);
        form = new EditorForm(
                new Editing(place.partner(), choices, pictures, this::noteChange, messages::say, !place.mayEdit()));
        script = new EditorScript(this);
        access = new EditorAccess(place, model, this::showNoLongerMember);
        deciding = new Deciding(model, comparing, banners, this::showResult);
        restoring = new Restoring(model, banners, script, this::showResult);
        addClassName("editor-page");
        add(head, banners, rebaseChoices, beforeSubmit, form);
        form.show(model.content());
        this.notes = new NotesPanel(notes, place.partner(), null, new EditorPlaces(model::content, form::point));
        form.addComponentAtIndex(1, this.notes);
        showAfterSave();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        script.start(event.getUI(), model.account(), place);
    }

    /** Others see at once that this window is gone; where the session ended before, its presence lapses by itself. */
    @Override
    protected void onDetach(DetachEvent event) {
        if (place.mayEdit()) {
            try {
                presence.leave();
            } catch (NothingHere signedOut) {
                return;
            }
        }
    }

    void showNote(String id) {
        if (id.matches("[0-9a-f-]{36}")) {
            notes.show(new NoteId(UUID.fromString(id)));
        }
    }

    void showField(String place) {
        form.point(place);
    }

    /** Saves before leaving; what cannot be saved keeps its author here until they decide. */
    void leave(BeforeLeaveEvent event) {
        if (!place.mayEdit() || saveAndShow()) {
            return;
        }
        new LeavingQuestion(event.postpone()).open();
    }

    /**
     * Called by editor.js when nothing has changed for a while, and when the page is put aside.
     *
     * @param last the number of the last keystroke that has arrived here
     */
    @ClientCallable
    void autosave(double last) {
        access.whileMember(() -> {
            if (saveAndShow()) {
                script.acknowledge(last);
            }
        });
    }

    /**
     * Called by editor.js every few seconds while somebody is there.
     *
     * @param field the place of the field with the focus, or empty
     */
    @ClientCallable
    void beat(String field) {
        access.whileMember(() -> {
            model.enter(field);
            if (presence.beat(field) || model.isHeldBack()) {
                model.refresh();
                if (presence.concernsWhole()) {
                    standing.noteNews();
                }
                showAfterSave();
            }
            head.showPresence(presence, model.content());
        });
    }

    /** Called by editor.js when another window covers this one. */
    @ClientCallable
    void stepAside() {
        access.whileMember(() -> {
            model.enter("");
            presence.stepAside();
        });
    }

    /** Called by editor.js after a reload, with what the browser kept because no server had acknowledged it. */
    @ClientCallable
    void offerCopy(JsonNode leftBehind) {
        if (place.mayEdit()) {
            restoring.offer(UnsavedCopy.of(leftBehind));
        }
    }

    @Override
    public void leadToChoices() {
        banners.focusClashes();
    }

    /** Also called by editor.js, for Ctrl+Z outside of a text. */
    @Override
    @ClientCallable
    public void undo() {
        access.whileMember(() -> show(model.undo(), "Undone: "));
    }

    /** Also called by editor.js, for Ctrl+Shift+Z outside of a text. */
    @Override
    @ClientCallable
    public void redo() {
        access.whileMember(() -> show(model.redo(), "Done again: "));
    }

    @Override
    public void saveDraft() {
        access.whileMember(() -> {
            if (saveAndShow()) {
                messages.say("The draft is saved.");
            }
        });
    }

    @Override
    public void submitForReview() {
        submitting.ask(message -> access.whileMember(() -> submitting.submit(message)), this::leadToObstacle);
    }

    private void leadToObstacle() {
        if (!model.clashes().isEmpty()) {
            banners.focusClashes();
        } else if (!form.pointAtProblem()) {
            beforeSubmit.focus();
        }
    }

    private void leadToChoice(String field) {
        if (!banners.focusClash(field)) {
            rebaseChoices.focus(field);
        }
    }

    private void choose(String where, Choice choice) {
        access.whileMember(() -> {
            model.choose(where, choice);
            showAfterSave();
            messages.say("Chosen.");
        });
    }

    private void takeBack() {
        access.whileMember(submitting::takeBack);
    }

    private void noteChange() {
        model.write(form.read());
        model.noteUnreadable(form.unreadable());
        messages.say("");
        showSaveState();
        showFindings();
        script.changed();
    }

    private boolean saveAndShow() {
        boolean stored = model.save();
        showAfterSave();
        return stored;
    }

    /** Something was decided or brought back: say so, and lead to it, or to the next choice. */
    private void showResult(String words, String where) {
        showAfterSave();
        messages.say(words);
        if (model.clashes().isEmpty()) {
            form.point(where);
        } else {
            banners.focusClashes();
        }
    }

    private void show(Optional<Undo.Outcome> outcome, String what) {
        outcome.ifPresent(reached -> {
            showAfterSave();
            messages.say(reached.said(what, model.content()));
        });
    }

    private void showAfterSave() {
        ProfileContent content = model.content();
        if (!content.equals(form.read())) {
            form.show(content);
        }
        deciding.show();
        showStanding();
        showFindings();
        showSaveState();
    }

    private void showFindings() {
        form.mark(model.problems());
        beforeSubmit.setVisible(place.mayEdit());
        beforeSubmit.show(
                model.obstacles(), Completeness.of(model.content()), model.hasTriedToSubmit(), standing.open());
        form.showReturned(standing.open().stream().map(Place::path).toList());
    }

    private void showStanding() {
        if (access.isOver()) {
            return;
        }
        standing.show();
        rebaseChoices.show(place.mayEdit() ? model.openChoices() : List.of(), model.content());
    }

    private void showNoLongerMember() {
        banners.showNoLongerMember();
        head.end();
        messages.say("You can no longer edit this profile.");
        script.end();
    }

    private void showSaveState() {
        head.showSaveState(model);
        script.note(model);
    }
}
