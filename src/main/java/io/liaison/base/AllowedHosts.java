package io.liaison.base;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only for the names of this installation (421, RFC 9110). A request may name any host, and what is made of it, an address to go on at or a
 * comparison with where a form came from, would be the sender's to choose.
 */
@Component
class AllowedHosts extends OncePerRequestFilter implements Ordered {

    static final String SETTING = "liaison.hosts";

    private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final byte[] REFUSAL = ("Nothing is served here under this name."
                    + " If it is the portal's, its operator names it in the setting liaison.address or liaison.hosts.\n")
            .getBytes(StandardCharsets.UTF_8);

    private final Set<String> hosts;

    AllowedHosts(Environment environment, Installation installation) {
        hosts = Stream.of(
                        OF_THIS_MACHINE.stream(),
                        Stream.ofNullable(installation.host()),
                        Arrays.stream(environment.getProperty(SETTING, "").split(",")))
                .flatMap(names -> names)
                .map(AllowedHosts::normal)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 5;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws ServletException, IOException {
        if (allows(request.getServerName())) {
            others.doFilter(request, response);
        } else {
            response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.setContentLength(REFUSAL.length);
            response.getOutputStream().write(REFUSAL);
        }
    }

    boolean allows(@Nullable String host) {
        return host != null && hosts.contains(normal(host));
    }

    /** A name may end with a dot, and capitals do not matter (RFC 4343). */
    private static String normal(String host) {
        String name = host.strip().toLowerCase(Locale.ROOT);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
