package io.liaison.profile.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import io.liaison.content.pasting.PastedText;
import tools.jackson.databind.JsonNode;

/** What is pasted into a field of Markdown becomes Markdown, with a word on what was changed. Its other half is typed-text.js, which takes it in. */
final class MarkdownPaste {

    private static final String NUMBER = "event.detail.number";
    private static final String PAGE = "event.detail.page";
    private static final String PLAIN = "event.detail.plain";

    private MarkdownPaste() {}

    static void into(TextArea area) {
        Element field = area.getElement();
        field.setAttribute("data-markdown", true);
        field.addEventListener("liaison-paste", paste -> answer(field, paste.getEventData()))
                .addEventData(NUMBER)
                .addEventData(PAGE)
                .addEventData(PLAIN);
    }

    private static void answer(Element field, JsonNode paste) {
        PastedText pasted =
                PastedText.of(paste.path(PAGE).asString(), paste.path(PLAIN).asString());
        field.executeJs(
                "window.liaisonTypedText.answer($0, $1, $2)",
                paste.path(NUMBER).asInt(),
                pasted.markdown(),
                pasted.changes());
    }
}
