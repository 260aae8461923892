package io.liaison.partners.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.liaison.base.EmailAddress;
import io.liaison.base.InvalidInput;
import io.liaison.base.LinkLikeText;
import io.liaison.base.NameKey;
import io.liaison.base.PartnerId;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.base.ui.DialogButton;
import io.liaison.base.ui.FieldErrors;
import io.liaison.base.ui.ModalDialog;
import io.liaison.partners.PartnerEntry;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.partners.PartnerRegister;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** A new partner and its first Admin. What was typed stays until it is taken or the dialog is closed. */
class NewPartnerDialog extends ModalDialog {

    private static final int LONGEST_NAME = 160;

    private final PartnerOnboarding onboarding;
    private final PartnerRegister register;
    private final BiConsumer<PartnerId, String> created;
    private final TextField name = new TextField("Name");
    private final TextField slug = new TextField("Address name");
    private final EmailField firstAdmin = new EmailField("First Admin’s e-mail address");
    private final FieldErrors errors = new FieldErrors(name, slug, firstAdmin);
    private final Paragraph alike = new Paragraph();
    private String proposed = "";
    private NameKey askedAbout = NameKey.of("");

    /** @param created is told the new partner and its name */
    NewPartnerDialog(PartnerOnboarding onboarding, PartnerRegister register, BiConsumer<PartnerId, String> created) {
        this.onboarding = onboarding;
        this.register = register;
        this.created = created;
        setHeaderTitle("New partner");
        prepareFields();
        Div form = new Div(name, alike, slug, firstAdmin);
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
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addValueChangeListener(change -> proposeSlug());
        name.setAutofocus(true);
        alike.addClassName("dialog-question");
        alike.getElement().setAttribute("role", "alert");
        alike.setVisible(false);
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
        findErrors();
        if (errors.lead() || !isMeantToBeAnother()) {
            return;
        }
        try {
            PartnerId partner = onboarding.createPartner(
                    name.getValue(), new Slug(slug.getValue().strip()), new EmailAddress(firstAdmin.getValue()));
            close();
            created.accept(partner, name.getValue().strip());
        } catch (InvalidInput taken) {
            errors.say(slug, String.valueOf(taken.getMessage())).lead();
        }
    }

    private void findErrors() {
        int length = name.getValue().strip().length();
        errors.clear()
                .unless(!name.getValue().isBlank(), name, "Enter the partner’s name.")
                .unless(length <= LONGEST_NAME, name, "Keep the name to 160 characters; it has " + length + ".")
                .unless(
                        !LinkLikeText.isIn(name.getValue()),
                        name,
                        "Enter the partner’s name without a web or mail address.")
                .unless(Slug.isSlug(slug.getValue().strip()), slug, "Use " + Slug.FORM)
                .unless(
                        EmailAddress.isEmailAddress(firstAdmin.getValue()),
                        firstAdmin,
                        "Enter an e-mail address such as name@institute.org.");
    }

    /** Asks once about a name that is here already; pressing the button again is the answer. */
    private boolean isMeantToBeAnother() {
        NameKey key = NameKey.of(name.getValue());
        List<PartnerEntry> others = key.equals(askedAbout) ? List.of() : register.called(name.getValue());
        askedAbout = key;
        alike.setVisible(!others.isEmpty());
        alike.setText(others.stream()
                .map(other -> "“" + other.name() + "” is here already, at " + Sitemap.partner(other.slug()) + ".")
                .collect(Collectors.joining(" ", "", " If this is another one, press “Create and invite” again.")));
        return others.isEmpty();
    }
}
