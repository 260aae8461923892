package io.liaison.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.liaison.base.Obstacle;
import io.liaison.base.ui.MomentField;
import io.liaison.base.ui.Moments;
import io.liaison.profile.PublicationDates;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** When what is approved goes live, and when it stops; entered in the reviewer's own time zone. Its button says what it will do. */
class DatesForm extends Div {

    private final MomentField from = new MomentField("Publish on", "Empty: at once.");
    private final MomentField until = new MomentField("Unpublish on (optional)", "Empty: never.");
    private final Button confirm = new Button();
    private final Paragraph consequence = new Paragraph();
    private final Consumer<PublicationDates> done;
    private final Clock clock;

    DatesForm(Clock clock, Consumer<PublicationDates> done, Runnable goBack) {
        this.clock = clock;
        this.done = done;
        from.whenChanged(this::showConsequence);
        until.whenChanged(this::showConsequence);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        InView.needReading(confirm);
        confirm.addClickListener(click -> confirm());
        Div moments = new Div(from, until);
        moments.addClassName("verdict__moments");
        addClassName("verdict__form");
        add(moments, VerdictLine.of(consequence, VerdictLine.back(goBack), confirm));
        showConsequence();
    }

    void begin() {
        from.focus();
    }

    private void showConsequence() {
        Instant publish = from.moment().orElse(null);
        Instant unpublish = until.moment().orElse(null);
        boolean isComplete = isComplete(from) && isComplete(until);
        String end = unpublish == null ? "" : " It is unpublished again on " + Moments.minute(unpublish) + ".";
        if (!isComplete || (publish == null && unpublish == null)) {
            confirm.setText("Approve for a date");
            consequence.setText("Enter a date and a time.");
        } else if (publish == null) {
            confirm.setText("Approve and publish now");
            consequence.setText("It goes live at once." + end);
        } else {
            confirm.setText("Approve for " + Moments.minute(publish));
            consequence.setText("It goes live on " + Moments.minute(publish)
                    + ". Until then the partner can take it back, and you can revoke the approval." + end);
        }
    }

    private void confirm() {
        boolean isWhole = from.check() & until.check();
        if (isWhole && from.isEmpty() && until.isEmpty()) {
            from.refuse("Enter the date and the time to publish, or only those to unpublish.");
        } else if (isWhole) {
            confirm(new PublicationDates(orNull(from), orNull(until)));
        }
        if (!from.focusMistake()) {
            until.focusMistake();
        }
    }

    private void confirm(PublicationDates dates) {
        List<Obstacle> obstacles = dates.obstacles(clock.instant());
        obstacles.forEach(obstacle -> (obstacle.place().equals("from") ? from : until).refuse(obstacle.message()));
        if (obstacles.isEmpty()) {
            done.accept(dates);
        }
    }

    private static boolean isComplete(MomentField field) {
        return field.isEmpty() || field.moment().isPresent();
    }

    private static @Nullable Instant orNull(MomentField field) {
        return field.moment().orElse(null);
    }
}
