package io.liaison.partners.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import io.liaison.base.EmailAddress;
import io.liaison.base.InvalidInput;
import io.liaison.base.Refusal;
import io.liaison.base.ui.DialogButton;
import io.liaison.base.ui.FieldErrors;
import io.liaison.base.ui.ModalDialog;
import io.liaison.partners.PartnerEntry;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.partners.Role;

/** Somebody more for a partner. */
class InviteDialog extends ModalDialog {

    private final PartnerOnboarding onboarding;
    private final PartnerEntry partner;
    private final Runnable invited;
    private final EmailField email = new EmailField("E-mail address");
    private final FieldErrors errors = new FieldErrors(email);
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>("Role");

    InviteDialog(PartnerOnboarding onboarding, PartnerEntry partner, Runnable invited) {
        this.onboarding = onboarding;
        this.partner = partner;
        this.invited = invited;
        setHeaderTitle("Invite to " + partner.name());
        email.setRequiredIndicatorVisible(true);
        email.setAutofocus(true);
        role.setItems(Role.ADMIN, Role.EDITOR);
        role.setItemLabelGenerator(Role::label);
        role.setValue(Role.ADMIN);
        role.setHelperText("An Editor edits and submits; an Admin also manages team and introductions.");
        Div form = new Div(email, role);
        form.addClassName("dialog-form");
        add(form);
        Button cancel = new Button("Cancel", click -> close());
        Button invite = new DialogButton(this, "Invite", this::invite);
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.addClickShortcut(Key.ENTER).listenOn(email);
        getFooter().add(cancel, invite);
    }

    private void invite() {
        errors.clear()
                .unless(
                        EmailAddress.isEmailAddress(email.getValue()),
                        email,
                        "Enter an e-mail address such as name@institute.org.");
        if (errors.lead()) {
            return;
        }
        EmailAddress address = new EmailAddress(email.getValue());
        try {
            onboarding.invite(partner.id(), address, role.getValue());
        } catch (InvalidInput | Refusal member) {
            errors.say(email, String.valueOf(member.getMessage())).lead();
            return;
        }
        close();
        invited.run();
        Notification.show(address + " was invited by mail.", 6_000, Notification.Position.BOTTOM_CENTER);
    }
}
