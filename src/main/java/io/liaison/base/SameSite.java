package io.liaison.base;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells a form sent from our own pages from one another site made a visitor's browser send. Where there is nothing of the visitor's to abuse but the
 * address they are counted by, the browser's own word is enough; forms of accounts carry a token too. What sends neither header is no browser, and no
 * visitor stands behind it.
 */
@Component
public class SameSite {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final Installation installation;

    SameSite(Installation installation) {
        this.installation = installation;
    }

    public boolean sent(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OURS.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || isOurs(origin, request.getHeader("Host"));
    }

    private boolean isOurs(String origin, String host) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null
                    && (authority.equals(host)
                            || authority.equals(
                                    URI.create(installation.address("/")).getAuthority()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
