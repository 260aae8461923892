package io.liaison.signoff;

import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.base.Token;
import io.liaison.base.ui.Moments;
import io.liaison.mail.Letter;
import io.liaison.mail.Outbox;
import org.springframework.stereotype.Component;

/** What is written to people who are asked for sign-off. The letter is the one place where the link itself stands. */
@Component
class SignOffLetters {

    private final Outbox outbox;
    private final Installation installation;

    SignOffLetters(Outbox outbox, Installation installation) {
        this.outbox = outbox;
        this.installation = installation;
    }

    void ask(SignOffDetails asked, Token token) {
        SignOffDetails.Asker asker = asked.asker();
        String words = asked.message().isEmpty()
                ? ""
                : asker.name() + " writes:\n\n" + asked.message().indent(4).stripTrailing() + "\n\n";
        String link = installation.address(Sitemap.signOff(token));
        outbox.post(Letter.plain(
                asked.email(),
                "Please read: the page of " + asker.partner() + " before it is published",
                """
                Dear %s,

                %s asks you to read the page of %s on Liaison, a public directory of research partners, before it is published, and to say \
                whether it looks right.

                %sOpen it here, without signing in:

                %s

                You see the page as the public will, and what changes against what is public now. At the end you can comment, or say that \
                it looks right. Opening the link decides nothing.

                The link works until %s. It is meant for you alone: whoever has it can read the page and answer in your name.

                Questions? Write to %s, %s.
                """.formatted(
                                asked.name(),
                                asker.name(),
                                asker.partner(),
                                words,
                                link,
                                Moments.onRecord(asked.times().expiresAt()),
                                asker.name(),
                                asker.email()),
                link,
                asker.email().value()));
    }
}
