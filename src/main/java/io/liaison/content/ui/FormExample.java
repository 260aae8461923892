package io.liaison.content.ui;

import io.liaison.content.FormTemplate;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import java.util.List;

/** The link of a hosted form for an invented partner and offer. */
final class FormExample {

    private static final ProfileContent PARTNER = new ProfileContent(
            "Example Institute",
            "EXI",
            "",
            "",
            null,
            "",
            "",
            List.of(),
            List.of(),
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    private static final Offer OFFER =
            new Offer("example", "Clean room rental", "", "", "", "", "", List.of(), List.of(), null);

    private FormExample() {}

    static String link(FormTemplate template) {
        return template.addressFor(PARTNER, OFFER);
    }
}
