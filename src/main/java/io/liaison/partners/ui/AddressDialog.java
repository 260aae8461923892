package io.liaison.partners.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.base.InvalidInput;
import io.liaison.base.Refusal;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.base.ui.DialogButton;
import io.liaison.base.ui.ModalDialog;
import io.liaison.partners.PartnerEntry;
import io.liaison.partners.PartnerRegister;
import java.util.function.Consumer;

/** Another address for a partner. What was typed stays until it is taken or the dialog is closed. */
class AddressDialog extends ModalDialog {

    private final PartnerRegister register;
    private final PartnerEntry partner;
    private final Consumer<Slug> changed;
    private final TextField slug = new TextField("Address name");

    /** @param changed is told the new address name */
    AddressDialog(PartnerRegister register, PartnerEntry partner, Consumer<Slug> changed) {
        this.register = register;
        this.partner = partner;
        this.changed = changed;
        setHeaderTitle("Change the address of " + partner.name());
        Paragraph consequences = new Paragraph("Its page, its forms and its workspace move at once. "
                + Sitemap.partner(partner.slug())
                + " leads to the new address for ever, and no other partner can use it.");
        slug.setRequiredIndicatorVisible(true);
        slug.setPrefixComponent(new Span("/partners/"));
        slug.setValue(partner.slug().value());
        slug.setMaxLength(60);
        slug.setHelperText(Slug.FORM);
        slug.setAutofocus(true);
        Div form = new Div(consequences, slug);
        form.addClassName("dialog-form");
        add(form);
        Button cancel = new Button("Cancel", click -> close());
        Button change = new DialogButton(this, "Change address", this::changeAddress);
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.addClickShortcut(Key.ENTER).listenOn(slug);
        getFooter().add(cancel, change);
    }

    private void changeAddress() {
        try {
            Slug to = new Slug(slug.getValue().strip());
            register.changeAddress(partner.id(), to);
            close();
            changed.accept(to);
        } catch (InvalidInput | Refusal refused) {
            slug.setErrorMessage(refused.getMessage());
            slug.setInvalid(true);
            slug.focus();
        }
    }
}
