package io.liaison.partners.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.liaison.base.EmailAddress;
import io.liaison.base.InvalidInput;
import io.liaison.base.LinkLikeText;
import io.liaison.base.Slug;
import io.liaison.base.ui.DialogButton;
import io.liaison.base.ui.FieldErrors;
import io.liaison.partners.PartnerOnboarding;
import java.util.function.Consumer;

/** A new partner and its first Admin. What was typed stays until it is taken or the dialog is closed. */
class NewPartnerDialog extends Dialog {

    private final PartnerOnboarding onboarding;
    private final Consumer<String> created;
    private final TextField name = new TextField("Name");
    private final TextField slug = new TextField("Address name");
    private final EmailField firstAdmin = new EmailField("First Admin’s e-mail address");
    private final FieldErrors errors = new FieldErrors(name, slug, firstAdmin);
    private String proposed = "";

    /** @param created is told the new partner's name */
    NewPartnerDialog(PartnerOnboarding onboarding, Consumer<String> created) {
        this.onboarding = onboarding;
        this.created = created;
        setHeaderTitle("New partner");
        prepareFields();
        Div form = new Div(name, slug, firstAdmin);
        form.addClassName("dialog-form");
        add(form);
        Button cancel = new Button("Cancel", click -> close());
        Button create = new DialogButton(this, "Create and invite", this::createPartner);
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER).listenOn(form);
        getFooter().add(cancel, create);
    }

    private void prepareFields() {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(160);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addValueChangeListener(change -> proposeSlug());
        name.setAutofocus(true);
        slug.setRequiredIndicatorVisible(true);
        slug.setPrefixComponent(new Span("/partners/"));
        slug.setHelperText("Where the partner’s page will be. People and search engines will remember it.");
        firstAdmin.setManualValidation(true);
        firstAdmin.setRequiredIndicatorVisible(true);
        firstAdmin.setHelperText("Gets an invitation by mail, good for fourteen days.");
    }

    /** Follows the name until somebody writes another. */
    private void proposeSlug() {
        if (slug.getValue().equals(proposed)) {
            try {
                proposed = Slug.of(name.getValue()).value();
            } catch (InvalidInput tooShortSoFar) {
                proposed = "";
            }
            slug.setValue(proposed);
        }
    }

    private void createPartner() {
        errors.clear()
                .unless(!name.getValue().isBlank(), name, "Enter the partner’s name.")
                .unless(
                        !LinkLikeText.isIn(name.getValue()),
                        name,
                        "Enter the partner’s name without a web or mail address.")
                .unless(
                        Slug.isSlug(slug.getValue().strip()),
                        slug,
                        "Use 2 to 60 lower-case letters and digits, with single hyphens between words.")
                .unless(
                        EmailAddress.isEmailAddress(firstAdmin.getValue()),
                        firstAdmin,
                        "Enter an e-mail address such as name@institute.org.");
        if (errors.lead()) {
            return;
        }
        try {
            onboarding.createPartner(
                    name.getValue(), new Slug(slug.getValue().strip()), new EmailAddress(firstAdmin.getValue()));
            close();
            created.accept(name.getValue().strip());
        } catch (InvalidInput taken) {
            errors.say(slug, String.valueOf(taken.getMessage())).lead();
        }
    }
}
