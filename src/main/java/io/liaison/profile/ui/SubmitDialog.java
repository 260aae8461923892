package io.liaison.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.liaison.base.ui.DialogButton;
import io.liaison.base.ui.ModalDialog;
import java.util.function.Consumer;

/** Asks once more before a draft is handed in, and what the reviewer should know. */
class SubmitDialog extends ModalDialog {

    private static final int LONGEST_MESSAGE = 2_000;

    SubmitDialog(Consumer<String> submit) {
        setHeaderTitle("Submit for review");
        TextArea message = new TextArea("Message for the reviewer (optional)");
        message.setMaxLength(LONGEST_MESSAGE);
        message.setMinRows(3);
        message.setWidthFull();
        Div content = new Div(
                new Paragraph(
                        "The draft goes to review exactly as it is now. The public page does not change before it is"
                                + " approved."),
                message);
        content.addClassName("dialog-form");
        add(content);
        Button confirm = new DialogButton(this, "Submit for review", () -> {
            close();
            submit.accept(message.getValue());
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
        message.focus();
    }
}
