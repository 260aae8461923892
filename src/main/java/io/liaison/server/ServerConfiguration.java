package io.liaison.server;

import io.liaison.base.SecretAddress;
import java.time.Duration;
import java.util.Arrays;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.session.DefaultSessionIdManager;
import org.eclipse.jetty.session.HouseKeeper;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Sets up what no property of Spring Boot sets up. */
@Component
class ServerConfiguration implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

    private static final long SECONDS_BETWEEN_SWEEPS = 60;

    private final TrustedProxies proxies;
    private final AllowedHosts hosts;
    private final PublicHandlers publicHandlers;
    private final Duration patience;

    ServerConfiguration(
            TrustedProxies proxies,
            AllowedHosts hosts,
            PublicHandlers publicHandlers,
            @Value("${liaison.limits.patience:10s}") Duration patience) {
        this.proxies = proxies;
        this.hosts = hosts;
        this.publicHandlers = publicHandlers;
        this.patience = patience;
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
        server.setHandler(handlers(server));
        server.addBean(new SlowConnections(server, patience));
        server.setErrorHandler(new ServerErrors());
        if (server.getRequestLog() instanceof CustomRequestLog log) {
            log.setFilter((request, response) -> !isSecret(request));
        }
        endSessionsInTime(server);
    }

    /** The last one here is asked first. */
    private Handler handlers(Server server) {
        SignedIn signedIn = new SignedIn(server);
        Handler handler = publicHandlers.waiting(server.getHandler());
        handler = WholeContent.before(handler, signedIn);
        handler = new TimelyContent(handler, patience, signedIn);
        handler = new PlainContent(handler);
        handler = hosts.before(handler);
        handler = new EveryAnswerHeaders(handler);
        handler = new OwnThread(handler);
        return publicHandlers.withoutWaiting(handler);
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
