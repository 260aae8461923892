package io.liaison.server;

import io.liaison.base.Installation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Answers only for the names of this installation (421, RFC 9110). A request may name any host, and what is made of it, an address to go on at or a
 * comparison with where a form came from, would be the sender's to choose.
 */
@Component
public class AllowedHosts {

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

    public boolean allows(Request request) {
        String host = Request.getServerName(request);
        return host != null && (hosts.contains(host) || hosts.contains(normal(host)));
    }

    Handler before(Handler next) {
        return new Handler.Wrapper(next) {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                return allows(request) ? super.handle(request, response, callback) : refuse(response, callback);
            }
        };
    }

    private static boolean refuse(Response response, Callback callback) {
        response.setStatus(HttpStatus.MISDIRECTED_REQUEST_421);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain");
        response.write(true, ByteBuffer.wrap(REFUSAL), callback);
        return true;
    }

    /** A name may end with a dot, and capitals do not matter (RFC 4343). */
    private static String normal(String host) {
        String name = host.strip().toLowerCase(Locale.ROOT);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
