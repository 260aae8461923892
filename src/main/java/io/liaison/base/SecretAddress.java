package io.liaison.base;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of the form {@code /area/token} whose token is the only right there is. Beyond {@link SecretAddressFilter} nobody sees the token in the
 * path, so that no log can; pages ask for it here.
 */
public final class SecretAddress {

    static final String ATTRIBUTE = "liaison.secret";

    static final Set<String> AREAS = Set.of("/sign-off", "/still-correct", "/alert");

    /** Pages under these read the token from their path; only the access log leaves them out. */
    private static final Set<String> UNLOGGED = Set.of("/password", "/invitations", "/introductions");

    private SecretAddress() {}

    /**
     * Whether a request's address is such a one, or repeats one in a parameter, as Flow's first request of a page does; no log may have it.
     *
     * @param path as it was sent, or null where there is none
     * @param query as it was sent, or null
     */
    public static boolean isNamedIn(@Nullable String path, @Nullable String query) {
        String words = "/"
                + Objects.requireNonNullElse(query, "")
                        .replace("=", "=/")
                        .replace("%2F", "/")
                        .replace("%2f", "/");
        return Stream.concat(AREAS.stream(), UNLOGGED.stream())
                .map(area -> area + "/")
                .anyMatch(area -> path != null && path.startsWith(area) || words.contains(area));
    }

    /** @throws NothingHere when the address has no token, or none of ours */
    public static Token token(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String token) {
            return new Token(token);
        }
        throw new NothingHere();
    }
}
