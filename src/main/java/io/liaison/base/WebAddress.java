package io.liaison.base;

import java.net.URI;
import java.net.URISyntaxException;

/** An https address with a host name, at most 2,000 characters. */
public record WebAddress(String value) {

    private static final int MAX = 2_000;

    /** @throws InvalidInput when this is not a complete https address */
    public WebAddress {
        value = value.strip();
        if (!isWebAddress(value)) {
            throw new InvalidInput("Enter a complete address that starts with https://");
        }
    }

    public static boolean isWebAddress(String value) {
        if (value.length() > MAX) {
            return false;
        }
        try {
            URI uri = new URI(value.strip());
            return "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** The host without a leading "www.", as people say it. */
    public String host() {
        String host = URI.create(value).getHost();
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    @Override
    public String toString() {
        return value;
    }
}
