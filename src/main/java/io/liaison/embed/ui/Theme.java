package io.liaison.embed.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a card is light, dark, or whatever the visitor prefers; the site around it may know better than the browser. */
enum Theme {
    EITHER,
    LIGHT,
    DARK;

    static Theme of(@Nullable String query) {
        return switch (query) {
            case "theme=light" -> LIGHT;
            case "theme=dark" -> DARK;
            case null, default -> EITHER;
        };
    }

    String cssClass() {
        return "embed embed--" + name().toLowerCase(Locale.ROOT);
    }

    /** For the browser's own colours. */
    String scheme() {
        return this == EITHER ? "light dark" : name().toLowerCase(Locale.ROOT);
    }
}
