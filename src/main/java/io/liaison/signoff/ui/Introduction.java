package io.liaison.signoff.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.ui.Moments;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.signoff.SignOffDetails;
import io.liaison.signoff.SignOffPage;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The top of the page: who asks whom for what, in one sentence, for somebody who has never been here. */
final class Introduction {

    private final SignOffPage page;
    private final SignOffDetails details;
    private final SignOffDetails.Asker asker;
    private final Said said;

    Introduction(SignOffPage page, Said said) {
        this.page = page;
        this.details = page.details();
        this.asker = details.asker();
        this.said = said;
    }

    Node build(Optional<Node> attention) {
        Element head = element(
                        "div",
                        "sign-off__head width",
                        text("p", "sign-off__for", "For " + details.name()),
                        text("h1", "task__title", "Does this page look right?"),
                        lead())
                .with(attention);
        if (said != Said.NOTHING) {
            head = head.with(notice("sign-off__notice--thanks", said.thanks(asker.partner())));
        }
        if (page.isOutdated()) {
            head = head.with(notice(
                    "sign-off__notice--outdated",
                    "The text has been changed since. You see it as it was on " + Moments.minute(sentAt())
                            + "; what you say is about that version."));
        }
        if (!details.message().isEmpty()) {
            head = head.with(element(
                    "figure",
                    "sign-off__message",
                    text("figcaption", "context__label", asker.name() + " writes"),
                    text("blockquote", "", details.message())));
        }
        return head.with(facts());
    }

    private Node lead() {
        return element("p", "task__lead", new Text(asker.name() + " asks you to read the page of "))
                .with(
                        text("b", "", asker.partner()),
                        new Text(
                                " before it is published in Liaison, a public directory of research partners; at the "),
                        link("#answer", "", "end of the page"),
                        new Text(" you can comment on it, or say that it looks right."));
    }

    private Node facts() {
        return element(
                        "dl",
                        "sign-off__facts",
                        fact("Version", details.shown().label()),
                        fact("As it was on", Moments.minute(sentAt())),
                        fact(
                                "This link works until",
                                Moments.minute(details.times().expiresAt())))
                .with(taken("You commented on", details.times().commentedAt()))
                .with(taken("You said it looks right on", details.times().looksRightAt()));
    }

    private static Optional<Node> taken(String term, @Nullable Instant at) {
        return Optional.ofNullable(at).map(moment -> fact(term, Moments.minute(moment)));
    }

    private static Node fact(String term, String words) {
        return element("div", "", text("dt", "", term), text("dd", "", words));
    }

    private static Node notice(String kind, String words) {
        return text("p", "sign-off__notice " + kind, words).attr("role", "status");
    }

    private Instant sentAt() {
        return details.times().frozenAt();
    }
}
