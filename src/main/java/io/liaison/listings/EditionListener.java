package io.liaison.listings;

import io.liaison.database.OwnConnections;
import io.liaison.database.PublicReads;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens for new editions on a connection of its own, and asks for the number twice a second besides, so that a connection that is silently dead is
 * found out. While it fails, requests look for themselves.
 */
@Component
class EditionListener implements SmartLifecycle {

    static final String NAME = "liaison editions";

    private static final Logger LOG = LoggerFactory.getLogger(EditionListener.class);
    private static final Duration ASKED_AGAIN = Duration.ofMillis(500);
    private static final Duration REPLICA_FOLLOWS = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Editions editions;
    private final OwnConnections connections;
    private final PublicReads reads;
    private volatile @Nullable Thread thread;
    private volatile boolean isListening;

    EditionListener(Editions editions, OwnConnections connections, PublicReads reads, MeterRegistry meters) {
        this.editions = editions;
        this.connections = connections;
        this.reads = reads;
        Gauge.builder("liaison.editions.listening", () -> isListening ? 1 : 0)
                .description("1 while this node hears from the database what becomes public, 0 while it has to look")
                .register(meters);
    }

    boolean isListening() {
        return isListening;
    }

    @Override
    public void start() {
        Thread listener = Thread.ofVirtual().name(NAME).unstarted(this::stayListening);
        thread = listener;
        listener.start();
    }

    @Override
    public void stop() {
        Thread ended = thread;
        thread = null;
        if (ended != null) {
            ended.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Not any more when it was stopped, and maybe another started. */
    private boolean isCurrent() {
        return Thread.currentThread() == thread;
    }

    private void stayListening() {
        Duration pause = FIRST_PAUSE;
        while (isCurrent()) {
            try (Connection connection = connections.open(NAME, PATIENCE)) {
                subscribe(connection);
                pause = FIRST_PAUSE;
                listen(connection);
            } catch (SQLException | RuntimeException broken) {
                if (isCurrent() && isListening) {
                    LOG.warn("New editions are looked for until the database can be heard: {}", broken.getMessage());
                }
            }
            isListening = false;
            pause = rest(pause);
        }
    }

    private static void subscribe(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen liaison_listings");
        }
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection line = connection.unwrap(PGConnection.class);
        long announced = 0;
        while (isCurrent()) {
            long number = hear(connection);
            isListening = isCurrent();
            Duration wait = number < announced ? REPLICA_FOLLOWS : ASKED_AGAIN;
            announced = newest(line.getNotifications((int) wait.toMillis()), announced);
        }
    }

    private long hear(Connection connection) throws SQLException {
        if (!reads.areAtReplica()) {
            return editions.hear(connection);
        }
        try (Connection replica = reads.source().getConnection()) {
            return editions.hear(replica);
        }
    }

    private static long newest(PGNotification @Nullable [] notifications, long before) {
        return notifications == null || notifications.length == 0
                ? before
                : Long.parseLong(notifications[notifications.length - 1].getParameter());
    }

    private static Duration rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    }
}
