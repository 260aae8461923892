package io.liaison.links;

import io.liaison.base.Installation;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Names that are set aside for examples and will never be anybody's (RFC 2606, RFC 6761). A demonstration is made of them and takes them for real; everywhere
 * else they were left over from a template.
 */
@Component
public class ExampleHosts {

    private static final Pattern RESERVED =
            Pattern.compile("(?:.*\\.)?(?:example|test|invalid|localhost|example\\.(?:com|net|org))\\.?");

    private final boolean allowed;

    /**
     * @param allowed {@code liaison.links.examples}: whether such names stand for real ones; empty means in a demonstration only
     */
    ExampleHosts(@Value("${liaison.links.examples:}") String allowed, Installation installation) {
        this.allowed = allowed.isBlank() ? installation.isDemo() : Boolean.parseBoolean(allowed);
    }

    public static boolean isExample(String host) {
        return RESERVED.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    public boolean areAllowed() {
        return allowed;
    }
}
