package io.liaison.signoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.base.Obstacle;
import io.liaison.base.Refusal;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.FieldErrors;
import io.liaison.base.ui.Tone;
import io.liaison.signoff.SignOffRequest;
import io.liaison.signoff.Validity;
import io.liaison.signoff.Version;
import java.util.List;
import java.util.function.Consumer;

/** Asks whom to send a link, to which version, and for how long. */
class SignOffForm extends Section {

    private final TextField name = new TextField("Name");
    private final EmailField email = new EmailField("E-mail address");
    private final TextArea message = new TextArea("Message (optional)");
    private final FieldErrors errors = new FieldErrors(name, email, message);
    private final RadioButtonGroup<Version> version = new RadioButtonGroup<>("What to show");
    private final Select<Validity> validity = new Select<>();
    private final Section refusal = new Section();
    private final Consumer<SignOffRequest> send;

    SignOffForm(List<Version> versions, Consumer<SignOffRequest> send) {
        this.send = send;
        H2 title = new H2("Ask somebody to look at it");
        title.addClassName("team__heading");
        Paragraph explanation =
                new Paragraph("A director, a lawyer: they get a link by mail and need no account. They see"
                        + " the page as it will be and what changes, can comment, and say that it looks right. What they see stays as"
                        + " it is now, also when you go on writing.");
        explanation.addClassName("form-section__help");
        prepareFields(versions);
        Button button = new Button("Send for sign-off", click -> sendRequest());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        addClassNames("team__form", "sign-off-form");
        add(title, explanation, name, email, message, version, validity, refusal, button);
    }

    private void prepareFields(List<Version> versions) {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(SignOffRequest.LONGEST_NAME);
        name.setHelperText("As they are called; it stands on their page and beside what they say.");
        email.setRequiredIndicatorVisible(true);
        message.setMaxLength(SignOffRequest.LONGEST_MESSAGE);
        message.setMinRows(3);
        version.setItems(versions);
        version.setItemLabelGenerator(Version::label);
        version.setValue(versions.getFirst());
        version.setVisible(versions.size() > 1);
        validity.setLabel("The link works for");
        validity.setItems(Validity.values());
        validity.setItemLabelGenerator(chosen -> chosen.days() + " days");
        validity.setValue(Validity.A_WEEK);
    }

    private void sendRequest() {
        refusal.removeAll();
        errors.clear();
        try {
            send.accept(new SignOffRequest(
                    name.getValue(), email.getValue(), message.getValue(), validity.getValue(), version.getValue()));
        } catch (Refusal refused) {
            refused.obstacles().forEach(this::show);
            if (!errors.lead()) {
                refusal.scrollIntoView();
            }
        }
    }

    private void show(Obstacle obstacle) {
        Component place =
                switch (obstacle.place()) {
                    case "name" -> name;
                    case "email" -> email;
                    case "message" -> message;
                    default -> refusal;
                };
        if (place instanceof HasValidation field) {
            errors.say(field, obstacle.message());
        } else {
            refusal.add(new Banner(Tone.WARNING, obstacle.message()));
        }
    }
}
