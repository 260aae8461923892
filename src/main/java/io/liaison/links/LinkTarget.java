package io.liaison.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Where one request of a link check goes.
 *
 * @param path with the query, and without the fragment
 */
record LinkTarget(boolean isSecure, String host, int port, String path) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    /** @throws ForbiddenHost when the scheme, the port or a user name in it is none a visitor's link has */
    static LinkTarget of(URI uri, boolean anyPort) throws ForbiddenHost, URISyntaxException {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean secure = scheme.equals("https");
        int usual = secure ? HTTPS : HTTP;
        int port = uri.getPort() < 0 ? usual : uri.getPort();
        boolean known = secure || scheme.equals("http");
        if (!known || uri.getRawUserInfo() != null || (!anyPort && port != usual)) {
            throw new ForbiddenHost();
        }
        if (uri.getHost() == null) {
            throw new URISyntaxException(uri.toString(), "no host");
        }
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new LinkTarget(
                secure, uri.getHost(), port, URI.create(path + query).toASCIIString());
    }

    /** As it stands in the Host header. */
    String authority() {
        return port == (isSecure ? HTTPS : HTTP) ? host : host + ":" + port;
    }
}
