package io.liaison.introductions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.liaison.base.Refusal;
import io.liaison.base.ui.DialogButton;
import io.liaison.introductions.IntroductionDetails;
import io.liaison.introductions.Outcome;
import java.util.function.Consumer;

/** Asks for a last word to the requester before an introduction is settled. */
final class SettleDialog extends Dialog {

    private static final int LONGEST = 2_000;

    private final TextArea answer = new TextArea("Message to the requester (optional)");
    private final Consumer<String> settle;

    SettleDialog(IntroductionDetails introduction, Outcome outcome, Consumer<String> settle) {
        this.settle = settle;
        String title = outcome == Outcome.MET ? "Mark as met?" : "Decline this request?";
        setHeaderTitle(title);
        setWidth("min(32rem, 100%)");
        String name = introduction.asked().name();
        answer.setHelperText("We send it to " + name
                + " by e-mail. Leave it empty to send nothing; the status page shows the" + " outcome either way.");
        answer.setMaxLength(LONGEST);
        answer.setMinRows(4);
        answer.setWidthFull();
        add(new Div("This closes the request and cannot be undone."), answer);
        Button confirm = new DialogButton(this, outcome.verb(), this::confirm);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
        addOpenedChangeListener(opened -> answer.focus());
    }

    private void confirm() {
        try {
            settle.accept(answer.getValue());
            close();
        } catch (Refusal refusal) {
            answer.setInvalid(true);
            answer.setErrorMessage(refusal.obstacles().getFirst().message());
        }
    }
}
