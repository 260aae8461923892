package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.EmailAddress;
import io.liaison.content.Contact;
import io.liaison.content.Demonstration;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import java.util.List;

/** Whom to ask. */
final class ContactList {

    private ContactList() {}

    static Node of(List<Contact> contacts, Demonstration demonstration) {
        return element(
                "ul",
                "contacts",
                contacts.stream()
                        .map(contact -> contact(contact, demonstration))
                        .toList());
    }

    private static Element contact(Contact contact, Demonstration demonstration) {
        Element item = element("li", "contact");
        if (!contact.name().isBlank()) {
            item = item.with(element("p", "", text("b", "", contact.name())));
        }
        if (!contact.role().isBlank()) {
            item = item.with(text("p", "contact__role", contact.role()));
        }
        if (EmailAddress.isEmailAddress(contact.email())) {
            EmailAddress email = new EmailAddress(contact.email());
            item = item.with(
                    demonstration.leadsSomewhere(email.value())
                            ? link("mailto:" + email, "", email.value())
                            : text("span", "", email.value()));
        }
        String digits = contact.dialled();
        if (!digits.isEmpty()) {
            item = item.with(link("tel:" + digits, "", contact.telephone().strip()));
        }
        return item;
    }
}
