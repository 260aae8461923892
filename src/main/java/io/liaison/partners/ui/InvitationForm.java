package io.liaison.partners.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import io.liaison.base.EmailAddress;
import io.liaison.base.InvalidInput;
import io.liaison.base.Refusal;
import io.liaison.base.ui.FieldErrors;
import io.liaison.partners.Role;
import java.util.function.BiConsumer;

/** Asks whom to invite, and as what. */
class InvitationForm extends Section {

    private final EmailField email = new EmailField("E-mail address");
    private final FieldErrors errors = new FieldErrors(email);
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>("Role");
    private final BiConsumer<EmailAddress, Role> invite;

    InvitationForm(BiConsumer<EmailAddress, Role> invite) {
        this.invite = invite;
        H2 title = new H2("Invite somebody");
        title.addClassName("team__heading");
        Paragraph explanation = new Paragraph(
                "They get a mail with a link. Editors write and submit; Admins also look after the team and the"
                        + " introductions.");
        explanation.addClassName("form-section__help");
        email.setManualValidation(true);
        email.setRequiredIndicatorVisible(true);
        role.setItems(Role.values());
        role.setItemLabelGenerator(Role::label);
        role.setValue(Role.EDITOR);
        Button send = new Button("Send the invitation", click -> sendInvitation());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        email.addKeyPressListener(Key.ENTER, press -> sendInvitation());
        addClassName("team__form");
        add(title, explanation, email, role, send);
    }

    private void sendInvitation() {
        errors.clear();
        try {
            invite.accept(new EmailAddress(email.getValue()), role.getValue());
        } catch (InvalidInput | Refusal refused) {
            errors.say(email, String.valueOf(refused.getMessage())).lead();
        }
    }
}
