package io.liaison.signoff.ui;

import static io.liaison.profile.page.Markup.link;

import com.vaadin.flow.component.HtmlContainer;
import io.liaison.base.EmailAddress;

/** Links that begin a letter. */
final class Letters {

    private Letters() {}

    static HtmlContainer to(String name, EmailAddress address) {
        return link("mailto:" + address, "", "Write to " + name + " (" + address + ")");
    }
}
