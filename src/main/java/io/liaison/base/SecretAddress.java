package io.liaison.base;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Addresses of the form {@code /area/token} whose token is the only right there is. Beyond {@link SecretAddressFilter} nobody sees the token in the
 * path, so that no log can; pages ask for it here.
 */
public final class SecretAddress {

    /** Set on requests to such an address; the access log leaves them out by it, see application.yaml. */
    static final String ATTRIBUTE = "liaison.secret";

    static final Set<String> AREAS = Set.of("/sign-off", "/still-correct", "/alert");

    /** Pages under these read the token from their path; only the access log leaves them out. */
    static final Set<String> UNLOGGED = Set.of("/password", "/invitations", "/introductions");

    private SecretAddress() {}

    /** @throws NothingHere when the address has no token, or none of ours */
    public static Token token(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String token) {
            return new Token(token);
        }
        throw new NothingHere();
    }
}
