package io.liaison.accounts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.accounts.People;
import io.liaison.base.EmailAddress;
import io.liaison.base.InvalidInput;
import io.liaison.base.LinkLikeText;
import io.liaison.base.ui.DialogButton;
import io.liaison.base.ui.FieldErrors;
import io.liaison.base.ui.ModalDialog;
import java.util.function.Consumer;

/** One more person who judges submissions and manages partners. */
class PlatformAdminDialog extends ModalDialog {

    private static final String WHAT_AN_ADDRESS_IS = "Enter an e-mail address such as name@institute.org.";

    private final People people;
    private final Consumer<EmailAddress> added;
    private final TextField name = new TextField("Name");
    private final EmailField email = new EmailField("E-mail address");
    private final FieldErrors errors = new FieldErrors(name, email);

    PlatformAdminDialog(People people, Consumer<EmailAddress> added) {
        this.people = people;
        this.added = added;
        setHeaderTitle("Add platform admin");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        name.setAutofocus(true);
        email.setManualValidation(true);
        email.setRequiredIndicatorVisible(true);
        email.setHelperText("Gets a link to choose a password, good for a day. Platform admins see every partner.");
        Div form = new Div(name, email);
        form.addClassName("dialog-form");
        add(form);
        Button cancel = new Button("Cancel", click -> close());
        Button add = new DialogButton(this, "Add platform admin", this::addPlatformAdmin);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickShortcut(Key.ENTER).listenOn(form);
        getFooter().add(cancel, add);
    }

    private void addPlatformAdmin() {
        errors.clear()
                .unless(!name.getValue().isBlank(), name, "Enter the person’s name.")
                .unless(!LinkLikeText.isIn(name.getValue()), name, "Enter a name without a web or mail address.")
                .unless(EmailAddress.isEmailAddress(email.getValue()), email, WHAT_AN_ADDRESS_IS);
        if (errors.lead()) {
            return;
        }
        EmailAddress address = new EmailAddress(email.getValue());
        try {
            people.addPlatformAdmin(address, name.getValue());
            close();
            added.accept(address);
        } catch (InvalidInput taken) {
            errors.say(email, String.valueOf(taken.getMessage())).lead();
        }
    }
}
