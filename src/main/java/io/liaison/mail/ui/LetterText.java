package io.liaison.mail.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a letter, in which only the addresses of this installation are links. */
class LetterText extends Div {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    /** @param home the installation's own address, with a slash at the end */
    LetterText(String text, String home) {
        addClassName("letter__text");
        Matcher address = ADDRESS.matcher(text);
        int reached = 0;
        while (address.find()) {
            if (address.group().startsWith(home)) {
                add(new Span(text.substring(reached, address.start())), link(address.group()));
                reached = address.end();
            }
        }
        add(new Span(text.substring(reached)));
    }

    private static Anchor link(String address) {
        Anchor link = new Anchor(address, address);
        link.setRouterIgnore(true);
        return link;
    }
}
