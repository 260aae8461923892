package io.liaison.database;

import java.util.Locale;

/** What single statements may reach that belongs to no tenant; the walls of these tables ask for it by name. */
public enum Privilege {
    /** Passwords, the links that set them, and accounts before anybody is known. */
    CREDENTIALS,
    /** Letters that are not delivered yet, what becomes letters, and who wants which. */
    LETTERS;

    String asSetting() {
        return name().toLowerCase(Locale.ROOT);
    }
}
