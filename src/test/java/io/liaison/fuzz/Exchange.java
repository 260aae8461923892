package io.liaison.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Sends an input over a connection of its own and reads what comes back. */
final class Exchange {

    private static final int PATIENCE = 20_000;
    private static final int READ = 512 * 1024;
    private static final int STATUS_FROM = 9;
    private static final int STATUS_TO = 12;

    private Exchange() {}

    /** @param status of the answer, or 0 where the connection was closed without one, or -1 where nothing came */
    record Reply(int status, String text) {}

    /** @param from the address on this machine that the connection comes from */
    static Reply send(Input input, int port, String from) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(from, 0));
            socket.setSoTimeout(PATIENCE);
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            try {
                socket.getOutputStream().write(input.encoded());
                if (!input.isWhole()) {
                    socket.shutdownOutput();
                }
            } catch (IOException refusedMeanwhile) {
                // What was answered before can still be read.
            }
            return read(socket.getInputStream());
        }
    }

    private static Reply read(InputStream in) {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[16 * 1024];
        try {
            for (int read = in.read(buffer); read >= 0 && text.length() < READ; read = in.read(buffer)) {
                text.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketTimeoutException nothingMore) {
            return new Reply(text.isEmpty() ? -1 : status(text.toString()), text.toString());
        } catch (IOException reset) {
            // What came before counts.
        }
        return new Reply(status(text.toString()), text.toString());
    }

    private static int status(String text) {
        return text.startsWith("HTTP/1.") && text.length() > STATUS_TO
                ? Integer.parseInt(text.substring(STATUS_FROM, STATUS_TO))
                : 0;
    }
}
