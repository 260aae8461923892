package io.liaison.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.liaison.base.InvalidInput;
import io.liaison.base.Slug;
import io.liaison.base.WebAddress;
import io.liaison.base.ui.DialogButton;
import io.liaison.base.ui.FieldErrors;
import io.liaison.base.ui.ModalDialog;
import io.liaison.content.FormTemplate;
import io.liaison.content.FormTemplates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One hosted form: its address, what goes into which of its fields, and the link that comes of it. */
class FormDialog extends ModalDialog {

    private final FormTemplates templates;
    private final @Nullable FormTemplate edited;
    private final Runnable saved;
    private final TextField name = new TextField("Name");
    private final TextField address = new TextField("Address");
    private final FieldErrors errors = new FieldErrors(name, address);
    private final Div rows = new Div();
    private final List<FormFieldRow> fields = new ArrayList<>();
    private final Span example = new Span();

    /** @param edited the form to change, or null for a new one */
    FormDialog(FormTemplates templates, @Nullable FormTemplate edited, Runnable saved) {
        this.templates = templates;
        this.edited = edited;
        this.saved = saved;
        setHeaderTitle(edited == null ? "New hosted form" : "Edit " + edited.name());
        prepareFields();
        Button more = new Button("Add a field", click -> addRow("", ""));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        Paragraph placeholders =
                new Paragraph("{partner} becomes the partner’s name, {acronym} its acronym, {offer} the"
                        + " offer’s title. A form that was edited may have new field ids.");
        placeholders.addClassName("card__note");
        example.addClassName("form-example");
        Div form = new Div(name, address, rows, more, placeholders, new Paragraph("For example:"), example);
        form.addClassName("dialog-form");
        add(form);
        Button save = new DialogButton(this, "Save", this::save);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
        showExample();
    }

    private void prepareFields() {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        name.setAutofocus(true);
        address.setRequiredIndicatorVisible(true);
        address.setHelperText("Starts with https://, without anything after a question mark.");
        address.setValueChangeMode(ValueChangeMode.EAGER);
        address.addValueChangeListener(change -> showExample());
        rows.addClassName("form-rows");
        if (edited == null) {
            addRow("", "{partner}");
        } else {
            name.setValue(edited.name());
            address.setValue(edited.address());
            new TreeMap<>(edited.fields()).forEach(this::addRow);
        }
    }

    private void addRow(String id, String pattern) {
        FormFieldRow row = new FormFieldRow(id, pattern, this::showExample, this::remove);
        fields.add(row);
        rows.add(row);
        showExample();
    }

    private void remove(FormFieldRow row) {
        fields.remove(row);
        rows.remove(row);
        showExample();
    }

    private void showExample() {
        example.setText(
                WebAddress.isWebAddress(address.getValue())
                        ? FormExample.link(template("example"))
                        : "the link appears here once there is an address");
    }

    private void save() {
        errors.clear()
                .unless(isNamed(), name, "Enter a name with at least two letters, for partners to choose by.")
                .unless(
                        WebAddress.isWebAddress(address.getValue())
                                && new WebAddress(address.getValue()).isSecure()
                                && !address.getValue().contains("?"),
                        address,
                        "Enter a complete address that starts with https://, without a question mark.");
        if (!errors.lead()) {
            templates.put(template(edited == null ? Slug.of(name.getValue()).value() : edited.id()));
            close();
            saved.run();
        }
    }

    private boolean isNamed() {
        try {
            return Slug.of(name.getValue()).value().length() > 1;
        } catch (InvalidInput tooShort) {
            return false;
        }
    }

    private FormTemplate template(String id) {
        Map<String, String> patterns = new LinkedHashMap<>();
        fields.stream().filter(FormFieldRow::isFilled).forEach(row -> patterns.put(row.id(), row.pattern()));
        return new FormTemplate(id, name.getValue().strip(), address.getValue().strip(), patterns);
    }
}
