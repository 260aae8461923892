package io.liaison.choosing;

import java.util.Locale;

/** What a visitor is asked, in this order. */
public enum Question {
    WHO,
    STAGE,
    NEED;

    /** Its name in addresses. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
