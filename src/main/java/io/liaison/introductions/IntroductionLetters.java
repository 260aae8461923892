package io.liaison.introductions;

import io.liaison.base.EmailAddress;
import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.base.Token;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import io.liaison.mail.Letter;
import io.liaison.mail.Outbox;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is written to a requester and to a partner's admins. */
@Component
class IntroductionLetters {

    private final Outbox outbox;
    private final Installation installation;
    private final Vocabularies vocabularies;

    IntroductionLetters(Outbox outbox, Installation installation, Vocabularies vocabularies) {
        this.outbox = outbox;
        this.installation = installation;
        this.vocabularies = vocabularies;
    }

    /** Repeats nothing of what the visitor typed: anybody can enter anybody's address, and would have us carry their words there. */
    void askToConfirm(IntroductionDetails introduction, Token token) {
        String page = installation.address(Sitemap.introductionStatus(token));
        outbox.post(Letter.plain(
                        requester(introduction),
                        "Confirm your request to " + introduction.partnerName(),
                        """
                        Hello,

                        somebody, we hope you, asked on Liaison for an introduction to %s about “%s”, and gave this address.

                        To pass the request on, open this page and press “Confirm”:

                        %s

                        The page works for seven days; without your confirmation we forget the request. Later it shows what became of it. \
                        Keep its address to yourself: whoever has it can read your request.

                        If you did not ask for this, do nothing. %s will not hear of it.
                        """.formatted(
                                        introduction.partnerName(),
                                        introduction.offerTitle(),
                                        page,
                                        introduction.partnerName()),
                        page)
                .about(introduction.id().value()));
    }

    void tellAdmins(IntroductionDetails introduction, Slug slug, List<EmailAddress> admins) {
        IntroductionRequest asked = introduction.asked();
        String page = installation.address(
                Sitemap.workspaceIntroduction(slug, introduction.id().toString()));
        String text = """
                        %s asks for an introduction to %s about “%s”.

                        Name:          %s
                        Organisation:  %s
                        Audience:      %s
                        E-mail:        %s

                        %s

                        Answer by writing to %s. Then note the outcome here:

                        %s
                        """.formatted(
                        asked.name(),
                        introduction.partnerName(),
                        introduction.offerTitle(),
                        asked.name(),
                        asked.organisation().isEmpty() ? "not given" : asked.organisation(),
                        audience(asked),
                        asked.email(),
                        asked.message().indent(4).stripTrailing(),
                        asked.email(),
                        page);
        admins.forEach(admin -> outbox.post(
                Letter.plain(admin, "Introduction requested: " + introduction.offerTitle(), text, page, asked.email())
                        .about(introduction.id().value())));
    }

    void tellOutcome(IntroductionDetails introduction, Outcome outcome, String answer) {
        String news = outcome == Outcome.MET
                ? "%s has noted that you have met about “%s”."
                : "%s cannot take up your request about “%s”.";
        outbox.post(Letter.plain(
                        requester(introduction),
                        introduction.partnerName() + " has answered your request",
                        """
                        Hello,

                        %s This is what they write:

                        %s

                        The page in our first message, on which you confirmed the request, shows this too.
                        """.formatted(
                                        news.formatted(introduction.partnerName(), introduction.offerTitle()),
                                        answer.indent(4).stripTrailing()))
                .about(introduction.id().value()));
    }

    /** Takes back what has not been delivered yet. */
    void recall(IntroductionDetails introduction) {
        outbox.recall(introduction.id().value());
    }

    private static EmailAddress requester(IntroductionDetails introduction) {
        return new EmailAddress(introduction.asked().email());
    }

    private String audience(IntroductionRequest asked) {
        return asked.audience().equals(IntroductionRequest.SOMETHING_ELSE)
                ? "Something else"
                : vocabularies.label(Vocabulary.AUDIENCE, asked.audience());
    }
}
