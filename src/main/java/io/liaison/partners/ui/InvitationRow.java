package io.liaison.partners.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import io.liaison.base.ui.Moments;
import io.liaison.partners.PendingInvitation;

/** An invitation nobody has accepted yet, to be sent again or revoked. */
class InvitationRow extends ListItem {

    InvitationRow(PendingInvitation invitation, Runnable sendAgain, Runnable revoke) {
        Paragraph email = new Paragraph(invitation.email().value());
        email.addClassName("invitation__email");
        Paragraph until = new Paragraph("Invited as " + invitation.role().label() + ", can be accepted until "
                + Moments.day(invitation.expiresAt()));
        until.addClassName("queue__note");
        Div actions = new Div(action("Send again", invitation, sendAgain), action("Revoke", invitation, revoke));
        actions.addClassNames("queue__actions", "invitation__actions");
        addClassNames("queue__row", "invitation");
        add(new Div(email, until), actions);
    }

    private static Button action(String words, PendingInvitation invitation, Runnable work) {
        Button action = new Button(words, click -> work.run());
        action.addThemeVariants(ButtonVariant.TERTIARY);
        action.setAriaLabel(words + ": the invitation of " + invitation.email());
        return action;
    }
}
