package io.liaison.content;

import jakarta.validation.constraints.Size;

/** Whom to ask, in public: a person or a desk. */
public record Contact(
        String id,

        @Size(max = 120, message = "Keep a contact's name to 120 characters.")
        String name,

        @Size(max = 120, message = "Keep a contact's role to 120 characters.")
        String role,

        @Size(max = 254, message = "Keep a contact's e-mail address to 254 characters.")
        String email,

        @Size(max = 40, message = "Keep a contact's telephone number to 40 characters.")
        String telephone) {

    public Contact {
        id = Texts.orEmpty(id).isEmpty() ? Texts.newId() : id;
        name = Texts.orEmpty(name);
        role = Texts.orEmpty(role);
        email = Texts.orEmpty(email);
        telephone = Texts.orEmpty(telephone);
    }

    /** The number as a telephone takes it: digits, with a leading plus, and without the "(0)" that is not dialled from abroad; empty where there is none. */
    public String dialled() {
        String international = telephone.contains("+") ? telephone.replaceAll("\\(\\s*0\\s*\\)", "") : telephone;
        return international.replaceAll("[^0-9+]", "");
    }
}
