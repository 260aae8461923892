package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;

/** A text on its own, such as a mission point. */
class SentencePart implements FieldsPart<String> {

    private final Fields fields;
    private final TextArea text;

    SentencePart(String label, int longest, Editing editing) {
        fields = new Fields(editing);
        text = fields.paragraph("", "", longest, "");
        text.setAriaLabel(label);
    }

    @Override
    public Component component() {
        return text;
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public String read() {
        return text.getValue();
    }

    @Override
    public void show(String value) {
        text.setValue(value);
    }
}
