package io.liaison.base;

import java.util.Map;

/** Security headers that every page carries, whoever sends it. */
public final class PageHeaders {

    /**
     * Only our own files. Flow needs eval until 25.4, and its first page an inline script.
     */
    public static final String CONTENT_SECURITY_POLICY = policy("'self' 'unsafe-inline' 'unsafe-eval'");

    /** The same for pages that are delivered as plain HTML: nothing runs in them but script files of ours. */
    public static final String PLAIN_CONTENT_SECURITY_POLICY = policy("'self'");

    /** Whose pages may load what we send: {@code same-origin} unless it is made for others. */
    public static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";

    /** For what other sites show: pictures and cards. */
    public static final String FOR_OTHER_SITES = "cross-origin";

    /** What every answer carries, the server's own errors too; some say {@link #RESOURCE_POLICY} otherwise. */
    public static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            RESOURCE_POLICY,
            "same-origin");

    private PageHeaders() {}

    private static String policy(String scripts) {
        return "default-src 'self'; script-src " + scripts + ";"
                + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
                + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }
}
