package io.liaison.figures.ui;

import java.util.Locale;

/** Numbers as people read them. */
final class Numbers {

    private Numbers() {}

    static String of(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
