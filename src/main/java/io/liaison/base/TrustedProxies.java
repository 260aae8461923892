package io.liaison.base;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The proxies that are believed when they say whom they ask for and whether that was over TLS (X-Forwarded-For, X-Forwarded-Proto). Nobody is believed
 * unless the operator says so: everybody can write these header fields.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    static final String SETTING = "liaison.proxies";

    private final String proxies;

    TrustedProxies(Environment environment) {
        proxies = networks(environment.getProperty(SETTING, ""));
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (!proxies.isEmpty()) {
            RemoteIpValve valve = new RemoteIpValve();
            valve.setInternalProxies(proxies);
            factory.addEngineValves(valve);
        }
    }

    /**
     * Networks in CIDR notation (RFC 4632, RFC 4291) for addresses and networks.
     *
     * @throws StartRefused when something is neither
     */
    static String networks(String setting) {
        return Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .map(TrustedProxies::network)
                .collect(Collectors.joining(","));
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
}
