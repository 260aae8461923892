package io.liaison.partners.ui;

import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.base.ui.DestructiveQuestion;
import io.liaison.partners.OpenInvitations;
import io.liaison.partners.PendingInvitation;
import java.util.function.Consumer;

/** Sends open invitations again, or revokes them after saying what that means. */
class InvitationChanges {

    private final OpenInvitations invitations;
    private final Consumer<String> tell;
    private final Consumer<PartnerId> changed;

    /**
     * @param tell is told what happened, or why it could not
     * @param changed is told whose invitation it is, after each attempt, also one that was refused because somebody else was faster
     */
    InvitationChanges(OpenInvitations invitations, Consumer<String> tell, Consumer<PartnerId> changed) {
        this.invitations = invitations;
        this.tell = tell;
        this.changed = changed;
    }

    InvitationRow row(PartnerId partner, PendingInvitation invitation) {
        return new InvitationRow(invitation, () -> sendAgain(partner, invitation), () -> revoke(partner, invitation));
    }

    private void sendAgain(PartnerId partner, PendingInvitation invitation) {
        attempt(
                partner,
                () -> invitations.sendAgain(partner, invitation.id()),
                "A new invitation to " + invitation.email() + " is on its way. The link sent before no longer works.");
    }

    private void revoke(PartnerId partner, PendingInvitation invitation) {
        new DestructiveQuestion(
                        "Revoke the invitation of " + invitation.email() + "?",
                        "The link in the mail stops working at once. You can invite the same person again later.",
                        "Cancel",
                        "Revoke",
                        () -> attempt(
                                partner,
                                () -> invitations.revoke(partner, invitation.id()),
                                "The invitation of " + invitation.email() + " was revoked."))
                .open();
    }

    private void attempt(PartnerId partner, Runnable work, String done) {
        try {
            work.run();
            tell.accept(done);
        } catch (Refusal refusal) {
            tell.accept(String.valueOf(refusal.getMessage()));
        }
        changed.accept(partner);
    }
}
