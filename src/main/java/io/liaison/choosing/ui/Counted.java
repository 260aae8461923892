package io.liaison.choosing.ui;

import java.util.Locale;

/** Numbers with their noun. */
final class Counted {

    private Counted() {}

    static String offers(long number) {
        return number == 1 ? "1 offer" : String.format(Locale.UK, "%,d offers", number);
    }
}
