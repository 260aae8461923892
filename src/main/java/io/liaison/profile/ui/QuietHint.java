package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import org.jspecify.annotations.Nullable;

/** Advice under a field that is not typed in; the field's own help comes back when there is none. */
final class QuietHint {

    private final Component field;
    private @Nullable String help;

    QuietHint(Component field) {
        this.field = field;
    }

    void advise(String words) {
        if (!(field instanceof HasHelper helped)) {
            return;
        }
        if (help == null) {
            help = helped.getHelperText();
        }
        helped.setHelperText(words.isEmpty() ? help : words);
        field.getElement().getClassList().set("has-advice", !words.isEmpty());
    }
}
