package io.liaison.partners.ui;

import com.vaadin.flow.component.notification.Notification;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.DestructiveQuestion;
import io.liaison.base.ui.Question;
import io.liaison.partners.PartnerEntry;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.Unlisting;
import java.util.function.Consumer;

/** Takes a partner out of the search, puts it back, or withdraws it for good; each after saying what that means. */
class StandingChanges {

    private final PartnerRegister register;
    private final Unlisting unlisting;
    private final Consumer<PartnerId> changed;

    /** @param changed is told which partner it is, after each attempt, also one that was refused because somebody else was faster */
    StandingChanges(PartnerRegister register, Unlisting unlisting, Consumer<PartnerId> changed) {
        this.register = register;
        this.unlisting = unlisting;
        this.changed = changed;
    }

    void unlist(PartnerEntry partner) {
        Question dialog = question(
                "Unlist " + partner.name() + "?",
                "The search, the sitemap, the feeds and the API stop showing it at once. Its page "
                        + Sitemap.partner(partner.slug())
                        + " still opens for everybody who has the address, and asks search engines to leave it out. Its"
                        + " people go on working. It stays unlisted, whatever they publish or confirm, until the platform"
                        + " lists it again. Nobody is told by mail.");
        dialog.setConfirmText("Unlist");
        dialog.addConfirmListener(confirm ->
                attempt(partner, () -> unlisting.unlistByHand(partner.id()), partner.name() + " is unlisted."));
        dialog.open();
    }

    void listAgain(PartnerEntry partner) {
        Question dialog = question(
                "List " + partner.name() + " again?",
                "The search, the sitemap, the feeds and the API show what it has live at once. If nobody has confirmed"
                        + " its page in time, the page goes on saying so, and a new grace period begins before it leaves"
                        + " the search again.");
        dialog.setConfirmText("List again");
        dialog.addConfirmListener(confirm ->
                attempt(partner, () -> unlisting.listAgainByHand(partner.id()), partner.name() + " is listed again."));
        dialog.open();
    }

    void withdraw(PartnerEntry partner) {
        new DestructiveQuestion(
                        "Withdraw " + partner.name() + "?",
                        "It leaves the directory and the search at once and for good. Its address "
                                + Sitemap.partner(partner.slug())
                                + " answers that the page is gone, and no other partner can use it. A submission that"
                                + " waits is taken back. Its people keep their accounts. Nobody can undo this.",
                        "Keep it",
                        "Withdraw",
                        () -> attempt(
                                partner, () -> register.withdraw(partner.id()), partner.name() + " was withdrawn."))
                .open();
    }

    private static Question question(String header, String text) {
        Question dialog = new Question();
        dialog.setHeader(header);
        dialog.setText(text);
        dialog.setCancelable(true);
        return dialog;
    }

    private void attempt(PartnerEntry partner, Runnable work, String done) {
        try {
            work.run();
            tell(done);
        } catch (Refusal refusal) {
            tell(refusal.getMessage());
        }
        changed.accept(partner.id());
    }

    private static void tell(String words) {
        Notification.show(words, 6_000, Notification.Position.BOTTOM_CENTER);
    }
}
