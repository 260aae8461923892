package io.liaison.server;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Ends connections on which the head of a request takes too long, or an answer is read too slowly. Jetty's own limit is on idle time only, which one byte
 * now and then never reaches. Such a connection costs memory and no thread, so looking once a second is enough.
 */
final class SlowConnections extends AbstractLifeCycle {

    private static final int PATIENCE_WITH_READERS = 3;
    private static final long BYTES_READ_A_SECOND = 32 * 1024;

    private final Server server;
    private final Duration patience;
    private Map<EndPoint, Seen> seen = Map.of();
    private Scheduler.Task next = () -> false;

    private enum Doing {
        RESTING,
        SENDING_A_HEAD,
        READING_AN_ANSWER,
        WAITING_FOR_ONE
    }

    /**
     * What was seen of a connection.
     *
     * @param requests how many there were
     * @param received how many bytes had come when it was last seen to be at anything but a head
     * @param sent how many bytes of answers there were
     * @param unread how many of them may still be on their way
     * @param since when it was first seen to do this
     */
    private record Seen(long requests, long received, long sent, long unread, Doing doing, long since) {

        boolean goesOnFrom(Seen before) {
            return before.doing == doing
                    && before.requests == requests
                    && (doing != Doing.READING_AN_ANSWER || before.sent == sent);
        }

        Seen inPlaceOf(Seen before) {
            return goesOnFrom(before)
                    ? new Seen(requests, received, sent, before.unread, doing, before.since)
                    : new Seen(requests, received, sent, sent - before.sent, doing, since);
        }
    }

    SlowConnections(Server server, Duration patience) {
        this.server = server;
        this.patience = patience;
    }

    @Override
    protected void doStart() {
        lookAgain();
    }

    @Override
    protected void doStop() {
        next.cancel();
    }

    private void lookAgain() {
        next = server.getScheduler().schedule(this::look, 1, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            seen = lookAtAll();
        } finally {
            lookAgain();
        }
    }

    private Map<EndPoint, Seen> lookAtAll() {
        Map<EndPoint, Seen> found = new HashMap<>();
        for (Connector connector : server.getConnectors()) {
            for (EndPoint endPoint : connector.getConnectedEndPoints()) {
                Connection connection = endPoint.getConnection();
                if (connection != null) {
                    look(endPoint, connection, found);
                }
            }
        }
        return found;
    }

    private void look(EndPoint endPoint, Connection connection, Map<EndPoint, Seen> found) {
        Seen before = seen.get(endPoint);
        Seen now = before == null ? first(endPoint, connection) : next(endPoint, connection, before);
        if (NanoTime.since(now.since()) > allowed(now)) {
            endPoint.close(new TimeoutException("The client is too slow"));
        } else {
            found.put(endPoint, now);
        }
    }

    private static Seen first(EndPoint endPoint, Connection connection) {
        return seen(endPoint, connection, connection.getBytesIn());
    }

    private static Seen next(EndPoint endPoint, Connection connection, Seen before) {
        boolean restedSince = before.requests() == connection.getMessagesIn()
                && (before.doing() == Doing.RESTING || before.doing() == Doing.SENDING_A_HEAD);
        Seen now = seen(endPoint, connection, restedSince ? before.received() : connection.getBytesIn());
        return now.inPlaceOf(before);
    }

    private static Seen seen(EndPoint endPoint, Connection connection, long received) {
        long requests = connection.getMessagesIn();
        long sent = connection.getBytesOut();
        return new Seen(requests, received, sent, sent, doing(endPoint, connection, received), NanoTime.now());
    }

    /** A new connection has a first request to send; an old one may rest before the next. */
    private static Doing doing(EndPoint endPoint, Connection connection, long received) {
        if (endPoint instanceof AbstractEndPoint one && one.getWriteFlusher().isPending()) {
            return Doing.READING_AN_ANSWER;
        }
        if (connection.getMessagesIn() != connection.getMessagesOut()) {
            return Doing.WAITING_FOR_ONE;
        }
        return connection.getMessagesIn() == 0 || connection.getBytesIn() > received
                ? Doing.SENDING_A_HEAD
                : Doing.RESTING;
    }

    private long allowed(Seen now) {
        return switch (now.doing()) {
            case RESTING, WAITING_FOR_ONE -> Long.MAX_VALUE;
            case SENDING_A_HEAD -> patience.toNanos();
            case READING_AN_ANSWER ->
                patience.multipliedBy(PATIENCE_WITH_READERS).toNanos()
                        + TimeUnit.SECONDS.toNanos(now.unread() / BYTES_READ_A_SECOND);
        };
    }
}
