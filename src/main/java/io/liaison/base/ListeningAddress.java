package io.liaison.base;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Settles where the application listens before anything is started: a demonstration on the loopback address only, since its passwords are known; and
 * nothing on a port that is taken.
 */
class ListeningAddress implements ApplicationListener<ApplicationContextInitializedEvent> {

    static final String ADDRESS = "server.address";
    static final String PORT = "server.port";
    static final String MANAGEMENT_ADDRESS = "management.server.address";
    static final String MANAGEMENT_PORT = "management.server.port";
    /** The address that a demonstration may listen on although it is not loopback: the one of {@link #ADDRESS}, said a second time. */
    static final String DEMO_ADDRESS = "liaison.demo-address";

    private static final Logger LOG = LoggerFactory.getLogger(ListeningAddress.class);
    private static final String LOOPBACK = "127.0.0.1";
    private static final int HIGHEST_PORT = 65_535;

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            settle(event.getApplicationContext().getEnvironment());
        }
    }

    static void settle(ConfigurableEnvironment environment) {
        boolean isDemo = Installation.isDemo(environment);
        if (isDemo) {
            keepOnThisMachine(environment);
        }
        String address = environment.getProperty(ADDRESS);
        int port = environment.getProperty(PORT, Integer.class, 8080);
        if (!isFree(address, port)) {
            throw taken(address, port, "SERVER_PORT", portAfter(address, port));
        }
        settleManagement(environment, isDemo);
    }

    private static void keepOnThisMachine(ConfigurableEnvironment environment) {
        if (environment.getProperty(ADDRESS, "").isBlank()) {
            set(environment, ADDRESS, LOOPBACK);
        }
        requireThisMachine(environment, ADDRESS, "SERVER_ADDRESS");
        requireThisMachine(environment, MANAGEMENT_ADDRESS, "MANAGEMENT_SERVER_ADDRESS");
    }

    /** @throws StartRefused for a demonstration on another address, unless it is named twice */
    private static void requireThisMachine(ConfigurableEnvironment environment, String property, String setting) {
        String address = environment.getProperty(property, LOOPBACK);
        if (!isLoopback(address) && !address.equals(environment.getProperty(DEMO_ADDRESS))) {
            throw new StartRefused(
                    "A demonstration has accounts whose password is printed, and " + address
                            + " can be reached by others.",
                    "Leave out " + setting
                            + ", or end the demonstration with LIAISON_DEMO=false and a database of its own."
                            + " If others really are to sign in with the printed password, say the address twice:"
                            + " LIAISON_DEMO_ADDRESS=" + address);
        }
    }

    private static void settleManagement(ConfigurableEnvironment environment, boolean isDemo) {
        String own = environment.getProperty(MANAGEMENT_ADDRESS);
        String address = own == null ? environment.getProperty(ADDRESS) : own;
        int port = environment.getProperty(MANAGEMENT_PORT, Integer.class, 0);
        if (isFree(address, port)) {
            return;
        }
        int other = portAfter(address, port);
        if (!isDemo) {
            throw taken(address, port, "MANAGEMENT_SERVER_PORT", other);
        }
        set(environment, MANAGEMENT_PORT, String.valueOf(other));
        LOG.info("Port {} is taken; health and metrics are on port {}.", port, other);
    }

    private static StartRefused taken(@Nullable String address, int port, String setting, int other) {
        return new StartRefused(
                "Port " + port + (address == null ? "" : " of " + address)
                        + " is taken by another program, maybe by another copy of Liaison.",
                "End that program, or start Liaison on another port: " + setting + "=" + other
                        + " ./mvnw (on Windows: set " + setting + "=" + other + ", then mvnw).");
    }

    private static int portAfter(@Nullable String address, int port) {
        return IntStream.rangeClosed(port + 1, HIGHEST_PORT)
                .filter(next -> isFree(address, next))
                .findFirst()
                .orElse(0);
    }

    /** Zero lets the system choose, so it always is. */
    private static boolean isFree(@Nullable String address, int port) {
        if (port <= 0) {
            return true;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static void set(ConfigurableEnvironment environment, String name, String value) {
        environment.getPropertySources().addFirst(new MapPropertySource("settled " + name, Map.of(name, value)));
    }
}
