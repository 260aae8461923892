package io.liaison.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.liaison.base.ui.DialogButton;
import io.liaison.base.ui.ModalDialog;
import java.util.function.Consumer;

/** Asks for the reason before a profile is taken out of the directory at once. */
class UnpublishDialog extends ModalDialog {

    private static final int LONGEST_REASON = 2_000;

    private final TextArea reason = new TextArea("Reason, for the partner to read");
    private final Consumer<String> unpublish;

    UnpublishDialog(String partner, Consumer<String> unpublish) {
        this.unpublish = unpublish;
        setHeaderTitle("Unpublish " + partner + "?");
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(3);
        reason.addClassName("dialog__wide");
        add(
                new Paragraph(
                        "The profile leaves the directory at once. Its content stays as a draft, and the partner is"
                                + " told why. A new submission, or “Publish again” here, makes it public once more."),
                reason);
        Button cancel = new Button("Cancel", click -> close());
        Button confirm = new DialogButton(this, "Unpublish", this::unpublish);
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(cancel, confirm);
    }

    private void unpublish() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage("Say why you unpublish this, so that the partner knows what happened.");
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        close();
        unpublish.accept(reason.getValue());
    }
}
