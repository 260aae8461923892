package io.liaison.embed.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a card is light, dark, or whatever the visitor prefers; the site around it may know better than the browser. */
enum Theme {
    EITHER,
    LIGHT,
    DARK;

    static final String PARAMETER = "theme";

    static Theme of(@Nullable String query) {
        return switch (query) {
            case "theme=light" -> LIGHT;
            case "theme=dark" -> DARK;
            case null, default -> EITHER;
        };
    }

    /** The end of the card's address. */
    String query() {
        return this == EITHER ? "" : "?" + PARAMETER + "=" + name().toLowerCase(Locale.ROOT);
    }

    String cssClass() {
        return "embed embed--" + name().toLowerCase(Locale.ROOT);
    }

    /** For the browser's own colours. */
    String scheme() {
        return this == EITHER ? "light dark" : name().toLowerCase(Locale.ROOT);
    }
}
