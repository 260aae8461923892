package io.liaison.profile.page;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import io.liaison.base.EmailAddress;
import io.liaison.content.Contact;
import io.liaison.content.Demonstration;
import java.util.List;

/** Whom to ask. */
final class ContactList {

    private ContactList() {}

    static Component of(List<Contact> contacts, Demonstration demonstration) {
        return element(
                "ul",
                "contacts",
                contacts.stream()
                        .map(contact -> contact(contact, demonstration))
                        .toList());
    }

    private static HtmlContainer contact(Contact contact, Demonstration demonstration) {
        HtmlContainer item = element("li", "contact");
        if (!contact.name().isBlank()) {
            item.add(element("p", "", text("b", "", contact.name())));
        }
        if (!contact.role().isBlank()) {
            item.add(text("p", "contact__role", contact.role()));
        }
        if (EmailAddress.isEmailAddress(contact.email())) {
            EmailAddress email = new EmailAddress(contact.email());
            item.add(
                    demonstration.leadsSomewhere(email.value())
                            ? link("mailto:" + email, "", email.value())
                            : text("span", "", email.value()));
        }
        String digits = contact.dialled();
        if (!digits.isEmpty()) {
            item.add(link("tel:" + digits, "", contact.telephone().strip()));
        }
        return item;
    }
}
