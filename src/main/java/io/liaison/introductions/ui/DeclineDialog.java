package io.liaison.introductions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.liaison.base.Refusal;
import io.liaison.base.ui.DialogButton;
import io.liaison.base.ui.ModalDialog;
import io.liaison.introductions.Outcome;
import java.util.function.Consumer;

/** Asks for a last word to the requester before a request is declined. */
final class DeclineDialog extends ModalDialog {

    private static final int LONGEST = 2_000;

    private final TextArea answer = new TextArea("Message to the requester (optional)");
    private final Consumer<String> decline;

    DeclineDialog(String requester, Consumer<String> decline) {
        this.decline = decline;
        setHeaderTitle("Decline this request?");
        setWidth("min(32rem, 100%)");
        answer.setHelperText("We send it to " + requester
                + " by e-mail. Leave it empty to send nothing; the status page shows the outcome either way.");
        answer.setMaxLength(LONGEST);
        answer.setMinRows(4);
        answer.setWidthFull();
        add(new Div("You can undo this later, but a message that was sent stays sent."), answer);
        Button confirm = new DialogButton(this, Outcome.DECLINED.verb(), this::confirm);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
        addOpenedChangeListener(opened -> answer.focus());
    }

    private void confirm() {
        try {
            decline.accept(answer.getValue());
            close();
        } catch (Refusal refusal) {
            answer.setInvalid(true);
            answer.setErrorMessage(refusal.obstacles().getFirst().message());
            answer.focus();
        }
    }
}
