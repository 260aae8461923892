package io.liaison.profile.page;

import io.liaison.base.Installation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells a form sent from our own pages from one another site made a visitor's browser send. A token against that would need a session, which these
 * pages do without; nor is there anything of the visitor's to abuse but the address they are counted by. So the browser's own word is enough. What
 * sends neither header is no browser, and no visitor stands behind it.
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
