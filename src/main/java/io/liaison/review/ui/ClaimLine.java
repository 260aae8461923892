package io.liaison.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Tone;
import io.liaison.review.Holder;
import java.util.Optional;

/** Who has claimed a submission, and the one thing that can be done about it: Claim, Release or, deliberately, Take over. */
class ClaimLine extends Span {

    ClaimLine(Optional<Holder> holder, Runnable claim, Runnable release, Runnable takeOver) {
        addClassName("claim");
        if (holder.isEmpty()) {
            add(action("Claim", claim));
            return;
        }
        Holder has = holder.orElseThrow();
        String since = Moments.timeOfDay(has.since());
        if (has.isMe()) {
            add(new Badge(Tone.SUCCESS, "Yours since " + since), action("Release", release));
        } else {
            add(new Badge(Tone.WARNING, has.name() + " has it since " + since), action("Take over", takeOver));
        }
    }

    private static Button action(String word, Runnable work) {
        Button button = new Button(word, click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("aria-keyshortcuts", "c");
        return button;
    }
}
