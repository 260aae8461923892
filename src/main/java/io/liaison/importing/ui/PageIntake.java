package io.liaison.importing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.liaison.base.InvalidInput;
import io.liaison.base.ui.FieldErrors;
import io.liaison.base.ui.UploadField;
import io.liaison.importing.Source;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Takes pages: files, or one page's text pasted. What is refused is said at its control. What was pasted stays, to be corrected and read again, until
 * another page is to be pasted.
 */
class PageIntake extends Div {

    private final TextArea text;
    private final FieldErrors errors;
    private final BiConsumer<String, Source> paste;
    private final Button another = new Button("Paste another page", click -> beginAnother());
    private int pasted = 1;

    /** @param paste takes the name and the text of a page, which may be a later version of one it has; may refuse it as invalid */
    PageIntake(UploadField files, String label, BiConsumer<String, Source> paste) {
        this.paste = paste;
        text = new TextArea(label);
        text.addClassName("page-intake__text");
        text.setMinRows(5);
        text.setMaxRows(14);
        errors = new FieldErrors(files, text);
        files.whenBegun(errors::clear);
        Button reading = new Button("Read the page", click -> read());
        reading.addThemeVariants(ButtonVariant.PRIMARY);
        another.setVisible(false);
        Div actions = new Div(reading, another);
        actions.addClassName("page-header__actions");
        addClassName("page-intake");
        add(files, text, actions);
    }

    private void read() {
        errors.clear();
        try {
            paste.accept(pasted == 1 ? "The pasted page" : "Pasted page " + pasted, Source.pasted(text.getValue()));
            another.setVisible(true);
        } catch (InvalidInput unreadable) {
            errors.say(text, Objects.requireNonNullElse(unreadable.getMessage(), ""))
                    .lead();
        }
    }

    private void beginAnother() {
        pasted++;
        errors.clear();
        text.clear();
        text.focus();
        another.setVisible(false);
    }
}
