package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import io.liaison.base.Sitemap;
import io.liaison.content.ProfileContent;
import io.liaison.partners.Workplace;
import io.liaison.profile.ProfileState;
import java.util.List;

/**
 * The head of the editor, which stays in sight: where the profile stands and whether everything is saved on the left, what one can do with the whole on
 * the right, messages below. Each has a fixed place.
 */
class EditorHead extends Header {

    private final Div standing = new Div();
    private final SaveState saveState = new SaveState();
    private final EditorMessages messages;
    private final Button undo;
    private final Button redo;
    private final Button submit;
    private final Div minor;

    /** What the buttons do. */
    interface Actions {

        /** Leads to what was changed by two people. */
        void leadToChoices();

        void undo();

        void redo();

        void saveDraft();

        void submitForReview();
    }

    EditorHead(Workplace place, Actions actions) {
        messages = new EditorMessages(actions::leadToChoices);
        undo = tertiary("Undo", actions::undo);
        redo = tertiary("Redo", actions::redo);
        undo.getElement().setAttribute("title", "Take the last change back: Ctrl+Z outside of a text");
        redo.getElement().setAttribute("title", "Change it again: Ctrl+Shift+Z outside of a text");
        Button save = tertiary("Save draft", actions::saveDraft);
        save.addClassName("editor-head__save");
        submit = new Button("Submit for review", click -> actions.submitForReview());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        standing.addClassName("editor-head__standing");
        minor = group("minor", undo, redo, save);
        Div main = group("main", preview(place), group("submit", submit));
        saveState.setVisible(place.mayEdit());
        minor.setVisible(place.mayEdit());
        submit.setVisible(place.mayEdit());
        addClassName("editor-head");
        add(group("line", where(place), standing, saveState, minor, main), messages);
        if (place.mayEdit()) {
            saveOnControlS(actions);
        }
    }

    EditorMessages messages() {
        return messages;
    }

    /** While something waits there is nothing to submit; the button's place stays empty then. */
    void showStanding(ProfileState state, boolean maySubmit) {
        standing.removeAll();
        standing.add(new StateBadge(state));
        standing.getElement().setAttribute("title", state.label());
        submit.setVisible(maySubmit && !state.isHandedIn());
    }

    void showSaveState(EditorViewModel model) {
        saveState.show(model);
        messages.showFailure(model.failure().orElse(""));
        messages.showChoices(model.clashes().size());
        undo.setEnabled(model.canUndo());
        redo.setEnabled(model.canRedo());
    }

    /** Nothing is saved or sent from here any more. */
    void end() {
        List.of(saveState, minor, submit).forEach(part -> part.setVisible(false));
    }

    void showPresence(Presence others, ProfileContent content) {
        messages.presence().show(others, content);
    }

    private static Div where(Workplace place) {
        Paragraph partner = new Paragraph(place.name());
        partner.addClassName("editor-head__partner");
        H1 title = new H1("Profile");
        title.addClassName("editor-head__title");
        return group("where", partner, title);
    }

    private static Anchor preview(Workplace place) {
        Anchor preview = new Anchor(Sitemap.workspacePreview(place.slug()), "Preview");
        preview.addClassName("editor-head__preview");
        return preview;
    }

    private static Div group(String name, Component... parts) {
        Div group = new Div(parts);
        group.addClassName("editor-head__" + name);
        return group;
    }

    private void saveOnControlS(Actions actions) {
        for (KeyModifier command : List.of(KeyModifier.CONTROL, KeyModifier.META)) {
            Shortcuts.addShortcutListener(this, actions::saveDraft, Key.KEY_S, command)
                    .setBrowserDefaultAllowed(false);
        }
    }

    private static Button tertiary(String words, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
