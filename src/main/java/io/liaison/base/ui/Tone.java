package io.liaison.base.ui;

import java.util.Locale;

/** How something is meant. The words carry the meaning, the colour only helps. */
public enum Tone {
    NEUTRAL,
    INFO,
    SUCCESS,
    WARNING,
    ERROR;

    String suffix() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }
}
