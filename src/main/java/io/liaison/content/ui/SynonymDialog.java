package io.liaison.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import io.liaison.base.ui.DialogButton;
import io.liaison.base.ui.ModalDialog;
import io.liaison.content.SynonymGroup;
import io.liaison.content.SynonymGroups;

/** One group of words, to be changed. */
class SynonymDialog extends ModalDialog {

    private final SynonymGroups synonyms;
    private final SynonymGroup group;
    private final Runnable saved;
    private final TextField words = new TextField("Words, separated by commas");

    SynonymDialog(SynonymGroups synonyms, SynonymGroup group, Runnable saved) {
        this.synonyms = synonyms;
        this.group = group;
        this.saved = saved;
        setHeaderTitle("Words that mean the same");
        words.setValue(group.line());
        words.setAutofocus(true);
        Div form = new Div(words);
        form.addClassName("dialog-form");
        add(form);
        Button save = new DialogButton(this, "Save", this::save);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save() {
        words.setInvalid(false);
        try {
            synonyms.change(SynonymGroup.read(group.id(), words.getValue()));
            close();
            saved.run();
        } catch (Refusal refusal) {
            refuse(refusal.obstacles().getFirst().message());
        } catch (NothingHere removed) {
            refuse("Somebody has removed this group meanwhile. Copy the words, and add them as a new one.");
        }
    }

    private void refuse(String reason) {
        words.setErrorMessage(reason);
        words.setInvalid(true);
        words.focus();
    }
}
