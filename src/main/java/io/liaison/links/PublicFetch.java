package io.liaison.links;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Reads a document from the public Internet, with the same protection as link checks: the address that was decided on is the one connected to, no redirect
 * is followed, no cookie or credential sent, and no more than 1 MB read within 15 seconds.
 */
public class PublicFetch {

    private static final int LARGEST = 1_048_576;
    private static final long LONGEST = Duration.ofSeconds(15).toNanos();
    private static final String USER_AGENT = "Liaison/1 (+reads organisations' public records; one request each)";

    private final PublicHosts hosts;
    private final CloseableHttpClient client;

    /** @param patience for connecting and for each silence */
    PublicFetch(PublicHosts hosts, Duration patience) {
        this.hosts = hosts;
        Timeout timeout = Timeout.of(patience);
        ConnectionConfig connecting = ConnectionConfig.custom()
                .setConnectTimeout(timeout)
                .setSocketTimeout(timeout)
                .build();
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Decided(hosts))
                        .setDefaultConnectionConfig(connecting)
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(timeout).build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .setUserAgent(USER_AGENT)
                .build();
    }

    /**
     * An answer with its body as text in UTF-8.
     *
     * @param status as HTTP has it, such as 200 or 404
     */
    public record Answer(int status, String body) {}

    /** @throws IOException when the address is not on the public Internet, does not answer in time or answers with more than 1 MB */
    public Answer get(String address) throws IOException {
        try {
            URI uri = new URI(address);
            hosts.addressOf(LinkTarget.of(uri, hosts.allowInternal()).host());
            HttpGet request = new HttpGet(uri);
            request.setHeader("Accept", "application/json");
            return client.execute(request, response -> answer(request, response));
        } catch (ForbiddenHost forbidden) {
            throw new IOException("This address leads to a place that is not on the public Internet.", forbidden);
        } catch (URISyntaxException noAddress) {
            throw new IOException("This is no complete address.", noAddress);
        }
    }

    private static Answer answer(HttpGet request, ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new Answer(response.getCode(), "");
        }
        long begun = System.nanoTime();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        InputStream body = entity.getContent();
        byte[] buffer = new byte[8_192];
        for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
            read.write(buffer, 0, count);
            if (read.size() > LARGEST || System.nanoTime() - begun > LONGEST) {
                request.abort();
                throw new IOException("The answer is too long or too slow.");
            }
        }
        return new Answer(response.getCode(), read.toString(StandardCharsets.UTF_8));
    }

    /** Resolves a host anew for the connection, by the same rules. */
    private record Decided(PublicHosts hosts) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            try {
                return new InetAddress[] {hosts.addressOf(host)};
            } catch (ForbiddenHost forbidden) {
                UnknownHostException unknown = new UnknownHostException(host);
                unknown.initCause(forbidden);
                throw unknown;
            }
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
