package io.liaison.accounts;

import io.liaison.base.Sitemap;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wanted to go before they were asked to sign in. It travels in the address of the sign-in page, which anybody may write, so only
 * addresses of the signed-in side and of invitations count: nobody is led to another site.
 */
public record NextAddress(String path) {

    /** The parameter of the sign-in page, and the field of its form. */
    public static final String PARAMETER = "next";

    private static final int LONGEST = 2_000;
    private static final Pattern OURS = Pattern.compile(
            "/(?:workspace|platform|account|invitations)(?:/(?!(?:\\.|%2[eE]){1,2}(?:[/?]|$))[\\w.~%-]+)*/?(?:\\?[\\w.~%=&+:;,/@!$'()*-]*)?");

    public static Optional<NextAddress> read(@Nullable String address) {
        return Optional.ofNullable(address)
                .filter(candidate -> candidate.length() <= LONGEST)
                .filter(candidate -> OURS.matcher(candidate).matches())
                .map(NextAddress::new);
    }

    /** What the sign-in page's address or form says. */
    public static Optional<NextAddress> in(HttpServletRequest request) {
        return read(request.getParameter(PARAMETER));
    }

    /** The sign-in page that leads on to this address, or just the sign-in page. */
    public static String signInBefore(String address) {
        return read(address)
                .map(next -> Sitemap.login() + "?" + PARAMETER + "="
                        + URLEncoder.encode(next.path(), StandardCharsets.UTF_8))
                .orElse(Sitemap.login());
    }
}
