package io.liaison.server;

import io.liaison.base.StartRefused;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.InetAddressSet;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The proxies that are believed when they say whom they ask for and whether that was over TLS (X-Forwarded-For, X-Forwarded-Proto). Nobody is believed
 * unless the operator says so: everybody can write these header fields. Jetty's own customizer believes everybody.
 */
@Component
class TrustedProxies implements HttpConfiguration.Customizer {

    static final String SETTING = "liaison.proxies";

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String FORWARDED_PROTO = "X-Forwarded-Proto";
    private static final String HTTPS = "https";

    private final InetAddressSet proxies = new InetAddressSet();

    TrustedProxies(Environment environment) {
        proxies.addAll(networks(environment.getProperty(SETTING, "")));
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress sender
                        && proxies.test(sender.getAddress())
                ? new Forwarded(request, visitor(request, sender), isSecure(request))
                : request;
    }

    /** Each proxy adds whom it speaks to, so the visitor is the last one that is no proxy of ours; what stands before is what the visitor wrote. */
    private InetSocketAddress visitor(Request request, InetSocketAddress sender) {
        InetSocketAddress visitor = sender;
        for (String address : request.getHeaders().getCSV(FORWARDED_FOR, false).reversed()) {
            try {
                visitor = new InetSocketAddress(InetAddress.ofLiteral(address), 0);
            } catch (IllegalArgumentException notAnAddress) {
                return visitor;
            }
            if (!proxies.test(visitor.getAddress())) {
                return visitor;
            }
        }
        return visitor;
    }

    private static boolean isSecure(Request request) {
        List<String> protocols = request.getHeaders().getCSV(FORWARDED_PROTO, false);
        return !protocols.isEmpty() && protocols.stream().allMatch(HTTPS::equalsIgnoreCase);
    }

    /**
     * Networks in CIDR notation (RFC 4632, RFC 4291) for addresses and networks.
     *
     * @throws StartRefused when something is neither
     */
    static List<String> networks(String setting) {
        return Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .map(TrustedProxies::network)
                .toList();
    }

    private static String network(String proxy) {
        String[] parts = proxy.split("/", 2);
        try {
            InetAddress address = InetAddress.ofLiteral(parts[0]);
            int longest = address.getAddress().length * Byte.SIZE;
            int length = parts.length == 1 ? longest : Integer.parseInt(parts[1]);
            if (length >= 0 && length <= longest) {
                return address.getHostAddress() + "/" + length;
            }
        } catch (IllegalArgumentException neither) {
            // Said below, with the whole of it.
        }
        throw new StartRefused(
                SETTING + " says " + proxy + ", which is no address and no network.",
                "Name proxies as 192.0.2.7 or 10.0.0.0/8, with commas between them.");
    }

    private static final class Forwarded extends Request.Wrapper {

        private final ConnectionMetaData connection;
        private final HttpURI address;

        Forwarded(Request request, InetSocketAddress visitor, boolean isSecure) {
            super(request);
            connection = new Visitor(request.getConnectionMetaData(), visitor, isSecure);
            address =
                    isSecure ? HttpURI.build(request.getHttpURI()).scheme(HTTPS).asImmutable() : request.getHttpURI();
        }

        @Override
        public ConnectionMetaData getConnectionMetaData() {
            return connection;
        }

        @Override
        public HttpURI getHttpURI() {
            return address;
        }

        @Override
        public boolean isSecure() {
            return connection.isSecure();
        }
    }

    private static final class Visitor extends ConnectionMetaData.Wrapper {

        private final InetSocketAddress address;
        private final boolean isSecure;

        Visitor(ConnectionMetaData connection, InetSocketAddress address, boolean isSecure) {
            super(connection);
            this.address = address;
            this.isSecure = isSecure;
        }

        @Override
        public SocketAddress getRemoteSocketAddress() {
            return address;
        }

        @Override
        public boolean isSecure() {
            return isSecure;
        }
    }
}
