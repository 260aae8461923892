package io.liaison.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Goes on until the time is up, whatever it is answered. */
final class AbusiveClient implements Runnable {

    private static final long LETTER_EVERY_MILLIS = 2_000;
    private static final long PAUSE_MILLIS = 100;

    private final int port;
    private final InetAddress address;
    private final Abuse abuse;
    private final long ends;
    private final Outcomes outcomes;

    /** @param ends as {@link System#nanoTime()} tells it */
    AbusiveClient(int port, InetAddress address, Abuse abuse, long ends, Outcomes outcomes) {
        this.port = port;
        this.address = address;
        this.abuse = abuse;
        this.ends = ends;
        this.outcomes = outcomes;
    }

    @Override
    public void run() {
        try (Connection connection = new Connection(port, address)) {
            while (!isOver()) {
                try {
                    if (abuse.isSlow()) {
                        dribble();
                    } else {
                        ask(connection);
                    }
                } catch (IOException cut) {
                    outcomes.cut();
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
        } catch (IOException closing) {
            // It was cut before.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(Connection connection) throws IOException {
        long begun = System.nanoTime();
        outcomes.answered(connection.ask(abuse.question()).status(), System.nanoTime() - begun);
    }

    private void dribble() throws IOException, InterruptedException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port, address, 0)) {
            outcomes.opened();
            try {
                socket.getOutputStream().write(abuse.beginning().getBytes(StandardCharsets.US_ASCII));
                while (!isOver()) {
                    Thread.sleep(LETTER_EVERY_MILLIS);
                    socket.getOutputStream().write('x');
                }
            } finally {
                outcomes.closed();
            }
        }
    }

    private boolean isOver() {
        return System.nanoTime() - ends >= 0;
    }
}
