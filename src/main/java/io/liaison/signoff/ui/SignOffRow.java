package io.liaison.signoff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Tone;
import io.liaison.signoff.SignOffDetails;
import io.liaison.signoff.SignOffState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person who was asked, what came of it, and what an Admin can do about it. */
class SignOffRow extends ListItem {

    private final Div actions = new Div();

    SignOffRow(SignOffDetails signOff) {
        addClassName("queue__row");
        Paragraph name = new Paragraph(signOff.name());
        name.addClassName("queue__title");
        Div who = new Div(
                name,
                note(signOff.email().value()),
                note(signOff.shown().label() + ", as of "
                        + Moments.minute(signOff.times().frozenAt())));
        Div what = new Div(new Badge(tone(signOff.state()), signOff.state().label()));
        what.addClassName("sign-off-steps");
        SignOffDetails.Times times = signOff.times();
        step(what, "Sent", times.sentAt());
        step(what, "First opened", times.openedAt());
        step(what, "Commented", times.commentedAt());
        step(what, "Looks right", times.looksRightAt());
        step(what, "Revoked", times.revokedAt());
        if (signOff.isOpen()) {
            step(what, "Works until", times.expiresAt());
        }
        actions.addClassNames("page-header__actions");
        add(who, what, actions);
    }

    SignOffRow(SignOffDetails signOff, Runnable sendAgain, Runnable revoke) {
        this(signOff);
        if (signOff.state() != SignOffState.REVOKED && signOff.state() != SignOffState.LOOKS_RIGHT) {
            offer("Send again", signOff, sendAgain);
        }
        if (signOff.isOpen()) {
            offer("Revoke", signOff, revoke);
        }
    }

    private void offer(String words, SignOffDetails signOff, Runnable work) {
        Button button = new Button(words, click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words + ": " + signOff.name());
        actions.add(button);
    }

    private static void step(Div steps, String words, @Nullable Instant at) {
        if (at != null) {
            steps.add(note(words + " " + Moments.minute(at)));
        }
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("queue__note");
        return note;
    }

    private static Tone tone(SignOffState state) {
        return switch (state) {
            case WAITING -> Tone.INFO;
            case COMMENTED -> Tone.WARNING;
            case LOOKS_RIGHT -> Tone.SUCCESS;
            case EXPIRED, REVOKED -> Tone.NEUTRAL;
        };
    }
}
