package io.liaison.base;

/** Security headers that every page carries, whoever sends it. */
public final class PageHeaders {

    /**
     * Only our own files. Flow needs eval until 25.4, and its first page an inline script; cached public pages cannot carry a nonce, so their script
     * is a file.
     */
    public static final String CONTENT_SECURITY_POLICY = policy("'self' 'unsafe-inline' 'unsafe-eval'");

    /** The same for pages that are delivered as plain HTML: no inline script runs in them. */
    public static final String PLAIN_CONTENT_SECURITY_POLICY = policy("'self' 'unsafe-eval'");

    private PageHeaders() {}

    private static String policy(String scripts) {
        return "default-src 'self'; script-src " + scripts + ";"
                + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
                + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }
}
