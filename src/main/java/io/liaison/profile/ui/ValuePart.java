package io.liaison.profile.ui;

import static io.liaison.content.ContentLimits.longest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.content.CoreValue;

/** A core value and what it means. */
class ValuePart extends Div implements FieldsPart<CoreValue> {

    private final Fields fields;
    private final TextField name;
    private final TextArea statement;

    ValuePart(Editing editing) {
        fields = new Fields(editing);
        name = fields.line("name", "Name", longest(CoreValue.class, "name"));
        statement = fields.paragraph("statement", "Statement", longest(CoreValue.class, "statement"), "");
        addClassName("form-fields");
        add(name, statement);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public CoreValue read() {
        return new CoreValue(name.getValue(), statement.getValue());
    }

    @Override
    public void show(CoreValue value) {
        name.setValue(value.name());
        statement.setValue(value.statement());
    }
}
