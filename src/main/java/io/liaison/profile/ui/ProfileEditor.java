package io.liaison.profile.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import io.liaison.base.Refusal;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.PageHeader;
import io.liaison.checks.Completeness;
import io.liaison.content.ProfileContent;
import io.liaison.media.PictureStore;
import io.liaison.notes.NoteId;
import io.liaison.notes.Notes;
import io.liaison.notes.page.NotesPanel;
import io.liaison.partners.Workplace;
import io.liaison.profile.WorkspaceNotices.Notice;
import io.liaison.profile.ui.EditorViewModel.Clash;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** The editor of one partner's draft. It saves by itself about two seconds after the last change. */
class ProfileEditor extends Div {

    private static final String SCRIPT = "/js/editor.js";

    private final Workplace place;
    private final EditorViewModel model;
    private final PageHeader header;
    private final EditorBanners banners = new EditorBanners();
    private final BeforeSubmit beforeSubmit = new BeforeSubmit(this::leadTo);
    private final Span saveState = new Span();
    private final Div liveRegion = new Div();
    private final EditorForm form;
    private final NotesPanel notes;

    ProfileEditor(Workplace place, EditorViewModel model, Choices choices, PictureStore pictures, Notes notes) {
        this.place = place;
        this.model = model;
        header = new PageHeader(place.name(), "Profile");
        form = new EditorForm(new Editing(choices, pictures, this::noteChange, liveRegion::setText, !place.mayEdit()));
        saveState.addClassName("save-state");
        liveRegion.addClassName("only-read-out");
        liveRegion.getElement().setAttribute("role", "status");
        addClassName("editor-page");
        add(header, banners, beforeSubmit, form, liveRegion);
        if (place.mayEdit()) {
            addActions();
        }
        form.show(model.content());
        this.notes = new NotesPanel(notes, place.partner(), null, new EditorPlaces(model::content, form::point));
        form.addComponentAtIndex(1, this.notes);
        showStanding();
        showFindings();
        showSaveState();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(SCRIPT);
        getElement().executeJs("window.liaisonEditor.start(this)");
    }

    void showNotices(List<Notice> notices) {
        if (!model.state().isInReview()) {
            banners.showNotices(notices);
        }
    }

    void showNote(String id) {
        if (id.matches("[0-9a-f-]{36}")) {
            notes.show(new NoteId(UUID.fromString(id)));
        }
    }

    /** Saves before leaving; what cannot be saved keeps its author here until they decide. */
    void leave(BeforeLeaveEvent event) {
        if (!place.mayEdit() || saveAndShow()) {
            return;
        }
        ContinueNavigationAction leaving = event.postpone();
        ConfirmDialog question = new ConfirmDialog(
                "Leave without saving?",
                "Some of what you wrote could not be saved. If you leave now, it is lost.",
                "Leave without saving",
                confirmed -> leaving.proceed());
        question.setCancelable(true);
        question.setCancelText("Stay");
        question.setConfirmButtonTheme("error primary");
        question.open();
    }

    /** Called by editor.js when nothing has changed for a while, and when the page is put aside. */
    @ClientCallable
    void autosave() {
        if (place.mayEdit()) {
            saveAndShow();
        }
    }

    private void addActions() {
        Button save = new Button("Save draft", click -> saveDraft());
        Button submit = new Button("Submit for review", click -> submitForReview());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        header.addAction(saveState, save, submit);
        for (KeyModifier command : List.of(KeyModifier.CONTROL, KeyModifier.META)) {
            Shortcuts.addShortcutListener(this, this::saveDraft, Key.KEY_S, command)
                    .setBrowserDefaultAllowed(false);
        }
    }

    private void saveDraft() {
        if (saveAndShow()) {
            liveRegion.setText("The draft is saved.");
        }
    }

    private void submitForReview() {
        boolean ready = model.prepareToSubmit();
        showAfterSave();
        if (ready) {
            new SubmitDialog(this::submit).open();
        } else {
            beforeSubmit.focus();
        }
    }

    private void submit(String message) {
        try {
            model.submit(message);
            banners.showNotices(List.of());
            banners.showNoRefusal();
            showFindings();
            liveRegion.setText("Submitted for review.");
        } catch (Refusal refusal) {
            banners.showRefusal(String.valueOf(refusal.getMessage()));
        }
        showStanding();
    }

    private void withdraw() {
        saveAndShow();
        try {
            model.withdraw();
        } catch (Refusal decidedMeanwhile) {
            banners.showRefusal(String.valueOf(decidedMeanwhile.getMessage()));
        }
        form.show(model.content());
        showStanding();
    }

    private void noteChange() {
        model.write(form.read());
        showSaveState();
        form.mark(model.problems());
        getElement().executeJs("window.liaisonEditor.changed(this)");
    }

    private boolean saveAndShow() {
        boolean stored = model.save();
        showAfterSave();
        return stored;
    }

    private void showAfterSave() {
        ProfileContent content = model.content();
        if (!content.equals(form.read())) {
            form.show(content);
        }
        showFindings();
        banners.showClashes(
                model.clashes(), clash -> decide(clash, model::keepMine), clash -> decide(clash, model::takeTheirs));
        banners.showNoRefusal();
        showStanding();
        showSaveState();
    }

    private void decide(Clash clash, Predicate<Clash> decision) {
        decision.test(clash);
        showAfterSave();
    }

    private void showFindings() {
        form.mark(model.problems());
        beforeSubmit.setVisible(place.mayEdit());
        beforeSubmit.show(model.findings(), Completeness.of(model.content()), model.hasTriedToSubmit());
    }

    private void leadTo(String where) {
        form.point(where);
    }

    private void showStanding() {
        header.showLine(new StateBadge(model.state()));
        if (!place.mayEdit()) {
            banners.showReadOnly(place.name());
        } else if (model.state().isInReview()) {
            banners.showInReview(this::withdraw);
        } else {
            banners.showNothingSpecial();
        }
    }

    private void showSaveState() {
        String failure = model.failure().orElse("");
        boolean failed = !failure.isEmpty() || !model.clashes().isEmpty();
        saveState.setClassName("save-state--failed", failed);
        if (!failure.isEmpty()) {
            saveState.setText("Not saved: " + failure);
        } else if (!model.clashes().isEmpty()) {
            saveState.setText("Not saved: choose below what is to stay.");
        } else {
            saveState.setText(model.isUnsaved() ? "Saving…" : "Saved " + Moments.timeOfDay(model.savedAt()));
        }
        getElement().executeJs("window.liaisonEditor.note(this, $0)", failed || model.isUnsaved());
    }
}
