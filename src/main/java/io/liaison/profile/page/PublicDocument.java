package io.liaison.profile.page;

import com.vaadin.flow.dom.ElementUtil;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/**
 * Serialises a public page to a complete HTML document that needs no script.
 */
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
        Document document = Document.createShell("");
        // White space between elements would show.
        document.outputSettings().prettyPrint(false);
        document.select("html").attr("lang", "en");
        head.write(page, document);
        document.body()
                .appendChild(ElementUtil.toJsoup(
                        document, frame.around(page.path(), page.main()).getElement()));
        // A word between Flow and its live tree, which no standard knows.
        document.select("[router-ignore]").removeAttr("router-ignore");
        return ("<!doctype html>" + document.outerHtml()).getBytes(StandardCharsets.UTF_8);
    }
}
