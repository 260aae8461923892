package io.liaison.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.liaison.base.Obstacle;
import io.liaison.profile.PublicationDates;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** When what is approved goes live, and when it stops; entered in the reviewer's own time zone. */
class DatesForm extends Div {

    private final DateTimePicker from = new DateTimePicker("Publish on");
    private final DateTimePicker until = new DateTimePicker("Unpublish on (optional)");
    private final Button confirm = new Button();
    private final Paragraph consequence = new Paragraph();
    private final Consumer<PublicationDates> done;
    private final Clock clock;
    private ZoneId zone = ZoneId.systemDefault();

    DatesForm(Clock clock, Consumer<PublicationDates> done, Runnable goBack) {
        this.clock = clock;
        this.done = done;
        prepare(from);
        prepare(until);
        from.setHelperText("Empty: at once");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickListener(click -> confirm());
        Div moments = new Div(from, until);
        moments.addClassName("verdict__moments");
        addClassName("verdict__form");
        add(moments, VerdictLine.of(consequence, new Button("Keep reading", click -> goBack.run()), confirm));
        showConsequence();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        String own = event.getUI().getPage().getExtendedClientDetails().getTimeZoneId();
        zone = zone(own);
        until.setHelperText("In your time zone, " + zone.getId());
    }

    void begin() {
        from.focus();
    }

    private void prepare(DateTimePicker picker) {
        picker.setLocale(Locale.UK);
        picker.setAutoOpen(false);
        picker.setStep(Duration.ofMinutes(15));
        picker.addValueChangeListener(change -> showConsequence());
    }

    private void showConsequence() {
        boolean atOnce = from.getValue() == null;
        confirm.setText(atOnce ? "Approve and publish now" : "Approve for this date");
        consequence.setText(
                atOnce
                        ? "It goes live at once."
                        : "Until then it waits: the partner can take it back, and you can revoke the approval.");
    }

    private void confirm() {
        PublicationDates dates = new PublicationDates(moment(from), moment(until));
        List<Obstacle> obstacles = dates.obstacles(clock.instant());
        boolean isComplete = mark(from, "from", obstacles) & mark(until, "until", obstacles);
        if (isComplete) {
            done.accept(dates);
        }
    }

    private static boolean mark(DateTimePicker picker, String place, List<Obstacle> obstacles) {
        String message = obstacles.stream()
                .filter(obstacle -> obstacle.place().equals(place))
                .map(Obstacle::message)
                .findFirst()
                .orElse("");
        if (message.isEmpty() && picker.isInvalid()) {
            message = "Enter both a date and a time, such as 03/12/2026 and 09:00.";
        }
        picker.setErrorMessage(message);
        picker.setInvalid(!message.isEmpty());
        return message.isEmpty();
    }

    private @Nullable Instant moment(DateTimePicker picker) {
        LocalDateTime entered = picker.getValue();
        return entered == null ? null : entered.atZone(zone).toInstant();
    }

    private static ZoneId zone(@Nullable String id) {
        try {
            return id == null || id.isBlank() ? ZoneId.systemDefault() : ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneId.systemDefault();
        }
    }
}
