package io.liaison.content.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.base.InvalidInput;
import io.liaison.base.ui.ModalDialog;
import io.liaison.content.Term;
import io.liaison.content.Vocabularies;

/** Other words for a term. What was typed stays until it is taken or the dialog is closed. */
class RenameDialog extends ModalDialog {

    private final Vocabularies vocabularies;
    private final Term term;
    private final Runnable renamed;
    private final TextField label = new TextField("Words that people read");

    RenameDialog(Vocabularies vocabularies, Term term, Runnable renamed) {
        this.vocabularies = vocabularies;
        this.term = term;
        this.renamed = renamed;
        setHeaderTitle("Rename “" + term.label() + "”");
        label.setValue(term.label());
        label.setMaxLength(120);
        label.setRequiredIndicatorVisible(true);
        label.setManualValidation(true);
        label.setAutofocus(true);
        Div form = new Div(new Paragraph(TermWords.uses(term, vocabularies.uses(term)) + TermWords.RENAMING), label);
        form.addClassName("dialog-form");
        add(form);
        Button cancel = new Button("Cancel", click -> close());
        Button rename = new Button("Rename", click -> rename());
        rename.addThemeVariants(ButtonVariant.PRIMARY);
        rename.addClickShortcut(Key.ENTER).listenOn(label);
        getFooter().add(cancel, rename);
    }

    private void rename() {
        try {
            vocabularies.rename(term, label.getValue());
            close();
            renamed.run();
        } catch (InvalidInput refused) {
            label.setErrorMessage(refused.getMessage());
            label.setInvalid(true);
            label.focus();
        }
    }
}
