package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;

import io.liaison.markup.HtmlBytes;
import org.springframework.stereotype.Component;

/** Writes a public page as a complete HTML document that needs no script. */
@Component
public class PublicDocument {

    private final PublicHead head;
    private final PublicFrame frame;

    PublicDocument(PublicHead head, PublicFrame frame) {
        this.head = head;
        this.frame = frame;
    }

    /** The document's bytes, UTF-8. */
    public byte[] render(PublicPage page) {
        return HtmlBytes.document(
                element("html", "", head.of(page), element("body", "", frame.around(page.path(), page.main())))
                        .attr("lang", "en"));
    }
}
