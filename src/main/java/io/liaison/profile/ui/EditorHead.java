package io.liaison.profile.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeButton;
import io.liaison.base.ui.PageHeader;
import io.liaison.content.ProfileContent;
import io.liaison.partners.Workplace;
import java.util.List;

/** The head of the editor: where the profile stands, who else is here, whether everything is saved, and what one can do with the whole. */
class EditorHead extends PageHeader {

    private final SaveState saveState = new SaveState();
    private final PresenceLine presence = new PresenceLine();
    private final NativeButton choices;
    private final Button undo;
    private final Button redo;

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
        super(place.name(), "Profile");
        choices = new NativeButton("", click -> actions.leadToChoices());
        choices.addClassNames("link-button", "save-state", "save-state--failed");
        choices.setVisible(false);
        undo = tertiary("Undo", actions::undo);
        redo = tertiary("Redo", actions::redo);
        undo.getElement().setAttribute("title", "Take the last change back: Ctrl+Z outside of a text");
        redo.getElement().setAttribute("title", "Change it again: Ctrl+Shift+Z outside of a text");
        Button save = new Button("Save draft", click -> actions.saveDraft());
        Button submit = new Button("Submit for review", click -> actions.submitForReview());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        if (place.mayEdit()) {
            addAction(choices, saveState, undo, redo, save, submit);
            saveOnControlS(actions);
        }
    }

    void showStanding(StateBadge badge) {
        showLine(badge, presence);
    }

    void showSaveState(EditorViewModel model) {
        saveState.show(model);
        int open = model.clashes().size();
        choices.setVisible(open > 0);
        choices.setText(open == 1 ? "1 choice to make" : open + " choices to make");
        undo.setEnabled(model.canUndo());
        redo.setEnabled(model.canRedo());
    }

    void showPresence(Presence others, ProfileContent content) {
        presence.show(others, content);
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
