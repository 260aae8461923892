package io.liaison.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.base.EnteredMoment;
import io.liaison.base.Obstacle;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A date and a time of day, entered in the time zone of whoever looks at the screen, which is named beside. Nothing that is typed is made into something
 * else; what is wrong is said at the field it is wrong in.
 */
public class MomentField extends Div {

    private final DateField date = new DateField("Date");
    private final TextField time = new TextField("Time");
    private final RadioButtonGroup<ZoneOffset> offset =
            new RadioButtonGroup<>("This time comes twice, for the clocks go back");
    private final Paragraph help = new Paragraph();
    private final String helpText;
    private ZoneId zone = ZoneId.systemDefault();
    private Runnable changed = () -> {};

    /** @param helpText what leaving it empty means */
    public MomentField(String name, String helpText) {
        this.helpText = helpText;
        date.setManualValidation(true);
        time.setManualValidation(true);
        offset.setManualValidation(true);
        time.setPlaceholder("hh:mm");
        date.addValueChangeListener(change -> react());
        date.whenUnreadable(this::react);
        time.addValueChangeListener(change -> react());
        offset.addValueChangeListener(change -> react());
        offset.setItemLabelGenerator(this::label);
        offset.setVisible(false);
        Span label = new Span(name);
        label.setId("moment-" + UUID.randomUUID());
        label.addClassName("moment__label");
        help.addClassName("moment__help");
        Div fields = new Div(date, time);
        fields.addClassName("moment__fields");
        addClassName("moment");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", label.getId().orElseThrow());
        add(label, fields, offset, help);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        zone = ViewerZone.get();
        help.setText(helpText + " In your time zone, " + zone.getId() + ".");
    }

    /** Follows each change of what is entered. */
    public void whenChanged(Runnable listener) {
        changed = listener;
    }

    public void focus() {
        date.focus();
    }

    /**
     * Leads to the first part at which something is said to be wrong.
     *
     * @return whether there is one
     */
    public boolean focusMistake() {
        if (date.isInvalid()) {
            date.focus();
        } else if (time.isInvalid()) {
            time.focus();
        } else if (offset.isInvalid()) {
            offset.getElement().executeJs("this.querySelector('input').focus()");
        }
        return date.isInvalid() || time.isInvalid() || offset.isInvalid();
    }

    public boolean isEmpty() {
        return date.problem().isEmpty() && entered().isEmpty();
    }

    /** The moment; empty where something is missing or wrong, or nothing was entered. */
    public Optional<Instant> moment() {
        return date.problem().isEmpty() ? entered().instant() : Optional.empty();
    }

    /**
     * Says at the fields what is missing or wrong.
     *
     * @return whether there is one moment, or nothing at all
     */
    public boolean check() {
        return mark(entered().obstacles());
    }

    /** Refuses the moment for a reason that its fields cannot know. */
    public void refuse(String why) {
        mark(List.of(new Obstacle("date", why)));
    }

    private void react() {
        List<ZoneOffset> choices = entered().choices();
        if (!choices.equals(offset.getListDataView().getItems().toList())) {
            offset.setItems(choices);
            offset.setVisible(!choices.isEmpty());
        }
        mark(entered().mistakes());
        changed.run();
    }

    private EnteredMoment entered() {
        return new EnteredMoment(date.getValue(), time.getValue(), zone, offset.getValue());
    }

    /** @return whether there is nothing to mark */
    private boolean mark(List<Obstacle> found) {
        List<Obstacle> obstacles = date.problem().isEmpty() ? found : List.of(new Obstacle("date", date.problem()));
        mark(date, "date", obstacles);
        mark(time, "time", obstacles);
        mark(offset, "offset", obstacles);
        return obstacles.isEmpty();
    }

    private static void mark(HasValidation field, String place, List<Obstacle> obstacles) {
        String message = obstacles.stream()
                .filter(obstacle -> obstacle.place().equals(place))
                .map(Obstacle::message)
                .findFirst()
                .orElse("");
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
    }

    private String label(ZoneOffset choice) {
        return (offset.getListDataView()
                                .getItems()
                                .findFirst()
                                .filter(choice::equals)
                                .isPresent()
                        ? "The first, "
                        : "The second, ")
                + "UTC" + choice;
    }
}
