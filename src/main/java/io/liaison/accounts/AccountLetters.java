package io.liaison.accounts;

import io.liaison.base.EmailAddress;
import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.mail.Letter;
import io.liaison.mail.Outbox;
import org.springframework.stereotype.Component;

/** What is written to people about their account. */
@Component
class AccountLetters {

    private final Outbox outbox;
    private final Installation installation;

    AccountLetters(Outbox outbox, Installation installation) {
        this.outbox = outbox;
        this.installation = installation;
    }

    /** @param password the token of the link with which the password is chosen */
    void welcomePlatformAdmin(EmailAddress email, SignedIn by, String password) {
        String link = installation.address(Sitemap.password(password));
        outbox.post(Letter.plain(
                email,
                "Your platform account on Liaison",
                """
                Hello,

                %s has made you a platform admin of Liaison.

                Choose a password within %d hours: %s
                """.formatted(by.name(), PasswordLinks.VALID.toHours(), link),
                link));
    }

    void tellPasswordChosen(SignedIn owner) {
        String link = installation.address(Sitemap.passwordForgotten());
        outbox.post(Letter.plain(owner.email(), "Your password on Liaison was changed", """
                Hello,

                the password of your account was changed just now. Whoever was signed in with the one before is signed out everywhere, and links for another password have ended.

                If this was not you, choose a new password at once: %s
                """.formatted(link), link));
    }

    void tellRightsGiven(SignedIn owner, SignedIn by) {
        String link = installation.address("/" + Sitemap.PLATFORM);
        outbox.post(Letter.plain(
                owner.email(), "You are a platform admin of Liaison", """
                Hello,

                %s has made you a platform admin of Liaison. You sign in as before: %s
                """.formatted(by.name(), link), link));
    }

    void tellRightsTaken(SignedIn owner) {
        outbox.post(Letter.plain(owner.email(), "You are no platform admin of Liaison any more", """
                Hello,

                you cannot judge submissions and look after partners on Liaison any more. Your account stays, and so does what you do in partners.

                If you did not expect this, ask another platform admin.
                """));
    }

    void tellSuspended(SignedIn owner) {
        outbox.post(Letter.plain(owner.email(), "Your account on Liaison is suspended", """
                Hello,

                the platform has suspended your account. You cannot sign in or choose a password until it is reinstated. What you wrote stays.

                If you did not expect this, ask the platform.
                """));
    }

    void tellReinstated(SignedIn owner) {
        String link = installation.address(Sitemap.login());
        outbox.post(Letter.plain(owner.email(), "Your account on Liaison works again", """
                Hello,

                your account is no longer suspended. You sign in as before: %s
                """.formatted(link), link));
    }
}
