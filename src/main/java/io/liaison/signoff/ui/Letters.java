package io.liaison.signoff.ui;

import static io.liaison.markup.Markup.link;

import io.liaison.base.EmailAddress;
import io.liaison.markup.Element;

/** Links that begin a letter. */
final class Letters {

    private Letters() {}

    static Element to(String name, EmailAddress address) {
        return link("mailto:" + address, "", "Write to " + name + " (" + address + ")");
    }
}
