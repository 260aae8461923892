package io.liaison.profile.ui;

import com.vaadin.flow.component.html.Span;
import io.liaison.base.ui.Moments;

/**
 * Whether everything is saved. What the browser alone knows – that something is being typed, that there is no connection – editor.js puts over it, in
 * the attribute {@code data-now}. Why something is not saved stands in the {@link EditorMessages}.
 */
class SaveState extends Span {

    private final Span words = new Span();

    SaveState() {
        addClassName("save-state");
        add(words);
    }

    void show(EditorViewModel model) {
        String failure = model.failure().orElse("");
        setClassName("save-state--failed", !failure.isEmpty());
        if (!failure.isEmpty()) {
            words.setText("Not saved");
        } else if (model.isUnsaved()) {
            words.setText("Saving…");
        } else {
            words.setText("Saved " + Moments.timeOfDay(model.savedAt()));
        }
    }
}
