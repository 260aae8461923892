package io.liaison.profile.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import io.liaison.base.Installation;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Serialises a public page to a complete HTML document that needs no script. */
@Component
public class PublicDocument {

    private final Installation installation;

    PublicDocument(Installation installation) {
        this.installation = installation;
    }

    /** The document's bytes, UTF-8. */
    public byte[] render(PublicPage page) {
        Div frame = new Div(new Main(page.main()));
        return ("<!doctype html><title>" + page.title() + "</title>" + installation.address(page.path())
                        + frame.getElement().getOuterHTML())
                .getBytes(StandardCharsets.UTF_8);
    }
}
