package io.liaison.server;

import io.liaison.base.RateLimit;
import io.liaison.base.SecretAddress;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.session.DefaultSessionIdManager;
import org.eclipse.jetty.session.HouseKeeper;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Sets up what no property of Spring Boot sets up. */
@Component
class ServerConfiguration implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

    private static final long SECONDS_BETWEEN_SWEEPS = 60;

    /** Holds every page whole, so that nobody's place among those at work is kept by a slow reader. */
    private static final int SEND_BUFFER = 256 * 1024;

    private final TrustedProxies proxies;
    private final AllowedHosts hosts;
    private final PublicHandlers publicHandlers;
    private final ServerLimits limits;
    private final Clock clock;
    private final MeterRegistry meters;

    ServerConfiguration(
            TrustedProxies proxies,
            AllowedHosts hosts,
            PublicHandlers publicHandlers,
            ServerLimits limits,
            Clock clock,
            MeterRegistry meters) {
        this.proxies = proxies;
        this.hosts = hosts;
        this.publicHandlers = publicHandlers;
        this.limits = limits;
        this.clock = clock;
        this.meters = meters;
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(this::customize);
    }

    private void customize(Server server) {
        Arrays.stream(server.getConnectors())
                .flatMap(connector -> connector.getConnectionFactories().stream())
                .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                .map(protocol -> ((HttpConfiguration.ConnectionFactory) protocol).getHttpConfiguration())
                .forEach(http -> http.addCustomizer(proxies));
        Arrays.stream(server.getConnectors())
                .filter(ServerConnector.class::isInstance)
                .map(ServerConnector.class::cast)
                .filter(connector -> connector.getAcceptedSendBufferSize() < 0)
                .forEach(connector -> connector.setAcceptedSendBufferSize(SEND_BUFFER));
        server.setHandler(handlers(server));
        server.addBean(new SlowConnections(server, limits.patience()));
        server.setErrorHandler(new ServerErrors());
        if (server.getRequestLog() instanceof CustomRequestLog log) {
            log.setFilter((request, response) -> !isSecret(request));
        }
        endSessionsInTime(server);
    }

    /** The last one here is asked first. */
    private Handler handlers(Server server) {
        SignedIn signedIn = new SignedIn(server);
        RateLimit networks = new RateLimit(limits.uncached(), Duration.ofMinutes(1), clock);
        Handler handler = publicHandlers.waiting(server.getHandler());
        handler = Admission.before(handler, signedIn, limits.atOnce(), refusals("busy"));
        handler = WholeContent.before(handler, signedIn);
        handler = new TimelyContent(handler, limits.patience(), signedIn);
        handler = new PlainContent(handler);
        handler = new OwnThread(handler);
        handler = new NetworkRate(handler, networks, signedIn, refusals("rate"));
        handler = hosts.before(handler);
        handler = new EveryAnswerHeaders(handler);
        return publicHandlers.withoutWaiting(handler);
    }

    private Counter refusals(String reason) {
        return Counter.builder("liaison.requests.refused")
                .description("Requests that were too much, of one network (rate) or of all together (busy)")
                .tag("reason", reason)
                .register(meters);
    }

    private static boolean isSecret(Request request) {
        return SecretAddress.isNamedIn(
                request.getHttpURI().getPath(), request.getHttpURI().getQuery());
    }

    /** By itself, Jetty looks every ten minutes for sessions that have expired. */
    private static void endSessionsInTime(Server server) {
        try {
            HouseKeeper houseKeeper = new HouseKeeper();
            houseKeeper.setIntervalSec(SECONDS_BETWEEN_SWEEPS);
            DefaultSessionIdManager sessions = new DefaultSessionIdManager(server);
            sessions.setSessionHouseKeeper(houseKeeper);
            houseKeeper.setSessionIdManager(sessions);
            server.addBean(sessions, true);
        } catch (Exception neverBeforeTheStart) {
            throw new IllegalStateException(neverBeforeTheStart);
        }
    }
}
