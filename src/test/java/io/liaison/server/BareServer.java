package io.liaison.server;

import io.liaison.base.Installation;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.mock.env.MockEnvironment;

/** A Jetty set up as the portal's, with a handler of the test in place of the portal. It is there in milliseconds. */
final class BareServer implements AutoCloseable {

    /** An address at which something is kept that may not be true any more. */
    static final String KEPT = "/kept";

    /** So that answers which nobody reads are soon in the way. */
    private static final int SEND_BUFFER = 16 * 1024;

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    BareServer(Handler portal, ServerLimits limits) throws Exception {
        MockEnvironment environment = new MockEnvironment();
        connector.setAcceptedSendBufferSize(SEND_BUFFER);
        server.addConnector(connector);
        server.setHandler(portal);
        JettyServletWebServerFactory factory = new JettyServletWebServerFactory();
        new ServerConfiguration(
                        new TrustedProxies(environment),
                        new AllowedHosts(environment, new Installation(environment)),
                        new NothingPublic(),
                        limits,
                        Clock.systemUTC(),
                        new SimpleMeterRegistry())
                .customize(factory);
        factory.getServerCustomizers().forEach(customizer -> customizer.customize(server));
        server.start();
    }

    int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    private static final class NothingPublic implements PublicHandlers {

        @Override
        public Handler withoutWaiting(Handler next) {
            return new Handler.Wrapper(next) {
                @Override
                public boolean handle(Request request, Response response, Callback callback) throws Exception {
                    if (request.getHttpURI().getPath().equals(BareServer.KEPT)) {
                        request.setAttribute(PublicHandlers.KEPT, true);
                    }
                    return super.handle(request, response, callback);
                }
            };
        }

        @Override
        public Handler waiting(Handler next) {
            return next;
        }
    }
}
