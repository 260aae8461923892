package io.liaison.base;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address as people type them, compared without regard to case; at most 254 characters (RFC 5321). */
public record EmailAddress(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");
    private static final int MAX = 254;

    /** @throws InvalidInput when this cannot be an e-mail address */
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!isEmailAddress(value)) {
            throw new InvalidInput("Enter an e-mail address such as name@institute.org.");
        }
    }

    public static boolean isEmailAddress(String value) {
        String stripped = value.strip();
        return stripped.length() <= MAX && SHAPE.matcher(stripped).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
