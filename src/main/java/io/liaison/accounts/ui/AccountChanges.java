package io.liaison.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.People;
import io.liaison.accounts.Person;
import io.liaison.accounts.SignedIn;
import io.liaison.base.AccountId;
import io.liaison.base.Refusal;
import io.liaison.base.ui.DestructiveQuestion;
import io.liaison.base.ui.Question;
import io.liaison.base.ui.RowMenu;
import java.util.function.Consumer;

/** What the platform may do to somebody's account; each after saying what that means. One's own is left to others. */
class AccountChanges {

    private final People people;
    private final CurrentAccount currentAccount;
    private final Consumer<AccountId> changed;

    /** @param changed is told whose account it is, after each attempt, also one that was refused because somebody else was faster */
    AccountChanges(People people, CurrentAccount currentAccount, Consumer<AccountId> changed) {
        this.people = people;
        this.currentAccount = currentAccount;
        this.changed = changed;
    }

    Component menu(Person person) {
        SignedIn account = person.account();
        if (account.id().equals(currentAccount.get().id())) {
            Span own = new Span("You");
            own.addClassName("queue__note");
            return new Div(own);
        }
        RowMenu menu = new RowMenu(account.name());
        if (account.isPlatformAdmin()) {
            menu.offer("Take platform rights…", () -> takePlatformRights(account));
        } else if (!person.isSuspended()) {
            menu.offer("Give platform rights…", () -> givePlatformRights(account));
        }
        if (person.isSuspended()) {
            menu.offer("Reinstate…", () -> reinstate(account));
        } else {
            menu.offer("Suspend…", () -> suspend(account));
        }
        return menu;
    }

    private void suspend(SignedIn account) {
        destructive(
                account,
                "Suspend " + account.name() + "?",
                account.email() + " is signed out everywhere at once, and cannot sign in or choose a password until the"
                        + " account is reinstated. What it wrote stays, and so do its places in partners. The invitations it has"
                        + " sent end. It is told by mail.",
                "Suspend",
                () -> people.suspend(account.id()),
                account.name() + " is suspended.");
    }

    private void reinstate(SignedIn account) {
        question(
                        account,
                        "Reinstate " + account.name() + "?",
                        account.email() + " can sign in and work again, in the places it had. It is told by mail.",
                        "Reinstate",
                        () -> people.reinstate(account.id()),
                        account.name() + " can sign in again.")
                .open();
    }

    private void givePlatformRights(SignedIn account) {
        question(
                        account,
                        "Make " + account.name() + " a platform admin?",
                        account.email()
                                + " will see every partner, judge submissions and manage people at once. It is told by"
                                + " mail.",
                        "Give platform rights",
                        () -> people.givePlatformRights(account.id()),
                        account.name() + " is a platform admin now.")
                .open();
    }

    private void takePlatformRights(SignedIn account) {
        destructive(
                account,
                "Take the platform rights of " + account.name() + "?",
                account.email()
                        + " loses the platform’s side at once, in open windows too. The account and its places in"
                        + " partners stay. The invitations it has sent end. It is told by mail.",
                "Take platform rights",
                () -> people.takePlatformRights(account.id()),
                account.name() + " is no platform admin any more.");
    }

    private Question question(SignedIn account, String header, String text, String button, Runnable work, String done) {
        return new Question(header, text, button, confirm -> attempt(account, work, done));
    }

    private void destructive(SignedIn account, String header, String text, String button, Runnable work, String done) {
        new DestructiveQuestion(header, text, "Cancel", button, () -> attempt(account, work, done)).open();
    }

    private void attempt(SignedIn account, Runnable work, String done) {
        try {
            work.run();
            tell(done);
        } catch (Refusal refusal) {
            tell(refusal.getMessage());
        }
        changed.accept(account.id());
    }

    private static void tell(String words) {
        Notification.show(words, 6_000, Notification.Position.BOTTOM_CENTER);
    }
}
