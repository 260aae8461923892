package io.liaison.server;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A connection on which a test sends bytes as it likes. */
public final class Wire implements Closeable {

    private static final int PATIENCE = 20_000;

    private final Socket socket;
    private final InputStream in;

    /** @param fields without the date, which may differ from one answer to the next */
    public record Reply(String statusLine, Map<String, String> fields, byte[] body) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    public Wire(int port) throws IOException {
        this(port, 64 * 1024);
    }

    public Wire(int port, int receiveBuffer) throws IOException {
        this(connected(port, receiveBuffer));
    }

    public Wire(Socket connected) throws IOException {
        socket = connected;
        socket.setSoTimeout(PATIENCE);
        in = socket.getInputStream();
    }

    private static Socket connected(int port, int receiveBuffer) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(receiveBuffer);
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress("localhost", port));
        return socket;
    }

    public Reply ask(String request) throws IOException {
        send(request);
        return read();
    }

    public void send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    public Reply read() throws IOException {
        return read(true);
    }

    public Reply readHead() throws IOException {
        return read(false);
    }

    private Reply read(boolean hasBody) throws IOException {
        String statusLine = line();
        Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] field = line.split(": ", 2);
            fields.merge(field[0], field[1], (one, other) -> one + " and " + other);
        }
        fields.remove("Date");
        if (hasBody && fields.containsKey("Transfer-Encoding")) {
            throw new IOException("An answer in chunks, which this cannot read: " + statusLine + " " + fields);
        }
        int length = hasBody ? Integer.parseInt(fields.getOrDefault("Content-Length", "0")) : 0;
        return new Reply(statusLine, fields, in.readNBytes(length));
    }

    public boolean isClosed() throws IOException {
        return in.read() < 0;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("closed after: " + line);
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
