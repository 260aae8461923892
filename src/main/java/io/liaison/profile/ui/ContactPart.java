package io.liaison.profile.ui;

import static io.liaison.content.ContentLimits.longest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.content.Contact;

/** A person or a desk to ask. */
class ContactPart extends Div implements FieldsPart<Contact> {

    private final Fields fields;
    private final TextField name;
    private final TextField role;
    private final TextField email;
    private final TextField telephone;
    private String id = "";

    ContactPart(Editing editing) {
        fields = new Fields(editing);
        name = fields.line("name", "Name", longest(Contact.class, "name"));
        role = fields.line("role", "Role", longest(Contact.class, "role"));
        email = fields.line("email", "E-mail address", longest(Contact.class, "email"));
        telephone = fields.line("telephone", "Telephone", longest(Contact.class, "telephone"));
        addClassName("form-section__pair");
        add(name, role, email, telephone);
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
    public Contact read() {
        return new Contact(id, name.getValue(), role.getValue(), email.getValue(), telephone.getValue());
    }

    @Override
    public void show(Contact contact) {
        id = contact.id();
        name.setValue(contact.name());
        role.setValue(contact.role());
        email.setValue(contact.email());
        telephone.setValue(contact.telephone());
    }
}
