package io.liaison.partners.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.liaison.base.ui.Moments;
import io.liaison.partners.PendingInvitation;

/** An invitation nobody has accepted yet. */
class InvitationRow extends ListItem {

    InvitationRow(PendingInvitation invitation) {
        Paragraph email = new Paragraph(invitation.email().value());
        email.addClassName("queue__title");
        Paragraph until = new Paragraph("can be accepted until " + Moments.day(invitation.expiresAt()));
        until.addClassName("queue__note");
        addClassName("queue__row");
        add(email, until, new Span(invitation.role().label()));
    }
}
