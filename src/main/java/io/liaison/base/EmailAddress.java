package io.liaison.base;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as people type and copy them, in one form for one person: without blanks around it (those that do not break, too), in small
 * letters, wide and other variants of a letter as that letter, a domain of other letters as machines write it. Before the @ only ASCII is taken: no
 * letter there can look like another; and no part of the domain may mix scripts. At most 254 characters (RFC 5321).
 */
public record EmailAddress(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");
    private static final int MAX = 254;

    /** @throws InvalidInput when this cannot be an e-mail address */
    public EmailAddress {
        value = plain(value).orElseThrow(() -> new InvalidInput("Enter an e-mail address such as name@institute.org."));
    }

    public static boolean isEmailAddress(String value) {
        return plain(value).isPresent();
    }

    /** Empty when this cannot be an e-mail address. */
    public static Optional<EmailAddress> read(String value) {
        return plain(value).map(EmailAddress::new);
    }

    /** The mailbox behind it, for counting: most systems deliver {@code name+anything@} to {@code name@}. */
    public String mailbox() {
        int at = value.lastIndexOf('@');
        int tag = value.indexOf('+');
        return tag > 0 && tag < at ? value.substring(0, tag) + value.substring(at) : value;
    }

    @Override
    public String toString() {
        return value;
    }

    private static Optional<String> plain(String typed) {
        String trimmed = TypedText.trimmed(typed);
        if (trimmed.length() > MAX) {
            return Optional.empty();
        }
        String address = Normalizer.normalize(trimmed, Normalizer.Form.NFKC);
        int at = address.lastIndexOf('@');
        return InternetHost.plain(address.substring(at + 1))
                .filter(domain -> !InternetHost.mixesScripts(domain))
                .map(domain -> (address.substring(0, at + 1) + domain).toLowerCase(Locale.ROOT))
                .filter(plain -> plain.length() <= MAX && SHAPE.matcher(plain).matches());
    }
}
