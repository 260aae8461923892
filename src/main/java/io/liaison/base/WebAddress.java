package io.liaison.base;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A complete http or https address with a host name, at most 2,000 characters; others than ASCII may stand anywhere in it.
 *
 * @param value as machines write it: the host's name in plain letters (RFC 3490), the rest encoded (RFC 3987)
 */
public record WebAddress(String value) {

    /** How one begins, to be said in a sentence. */
    public static final String BEGINNING = "starts with https:// or http://";

    private static final int MAX = 2_000;
    private static final Pattern PARTS =
            Pattern.compile("(https?://)([^/?#@:]+)((?::\\d{1,5})?(?:[/?#].*)?)", Pattern.CASE_INSENSITIVE);

    /** @throws InvalidInput when this is not a complete address */
    public WebAddress {
        value = plain(value).orElseThrow(() -> new InvalidInput("Enter a complete address that " + BEGINNING));
    }

    public static boolean isWebAddress(String value) {
        return plain(value).isPresent();
    }

    /** Whether nobody on the way can read or change what is there. */
    public boolean isSecure() {
        return value.regionMatches(true, 0, "https:", 0, "https:".length());
    }

    /** The host without a leading "www.", as people say it; in both forms where it has other letters than ASCII. */
    public String host() {
        String host = plainHost();
        return InternetHost.inBothForms(host.startsWith("www.") ? host.substring(4) : host);
    }

    /** The host as machines write it. */
    public String plainHost() {
        return URI.create(value).getHost();
    }

    @Override
    public String toString() {
        return value;
    }

    private static Optional<String> plain(String typed) {
        String address = TypedText.trimmed(typed);
        Matcher parts = PARTS.matcher(address);
        if (address.length() > MAX || UnsafeCharacters.areIn(address) || !parts.matches()) {
            return Optional.empty();
        }
        return InternetHost.plain(parts.group(2)).flatMap(host -> encoded(parts.group(1) + host + parts.group(3)));
    }

    private static Optional<String> encoded(String address) {
        try {
            URI uri = new URI(address);
            boolean isNamed = uri.getHost() != null && uri.getHost().contains(".");
            return isNamed ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
