package io.liaison.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * What is sent over one connection.
 *
 * @param bytes one character each (ISO 8859-1)
 * @param isWhole whether an answer must come
 */
record Input(String bytes, boolean isWhole) {

    private static final int SHOWN = 600;

    byte[] encoded() {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** For people to read, in one line. */
    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder();
        bytes.chars().limit(SHOWN).forEach(unit -> {
            if (unit == '\r') {
                shown.append("\\r");
            } else if (unit == '\n') {
                shown.append("\\n");
            } else if (unit < ' ' || unit > '~') {
                shown.append("\\x%02x".formatted(unit));
            } else {
                shown.append((char) unit);
            }
        });
        return bytes.length() > SHOWN ? shown + "... (" + bytes.length() + " bytes)" : shown.toString();
    }
}
