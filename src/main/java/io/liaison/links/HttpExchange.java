package io.liaison.links;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One HTTP request over one connection to one address that was decided on before: no name is resolved here, no redirect followed, no cookie or credential
 * sent, and of the answer only the head is read, up to 16 KB.
 */
final class HttpExchange implements LinkProbe.Exchange {

    static final String USER_AGENT = "Liaison-LinkCheck/1 (+checks links partners publish; one request, no body)";

    private static final int LONGEST_HEAD = 16 * 1024;

    private final SSLSocketFactory tls;
    private final Duration patience;

    /**
     * @param patience for connecting and for each silence; the whole exchange gets three times as long
     */
    HttpExchange(SSLSocketFactory tls, Duration patience) {
        this.tls = tls;
        this.patience = patience;
    }

    /**
     * The head of an answer.
     *
     * @param location where a redirect leads
     */
    record Answer(int status, Optional<String> location) {}

    @Override
    public Answer ask(String method, LinkTarget target, InetAddress address) throws IOException {
        int milliseconds = (int) patience.toMillis();
        try (Socket plain = new Socket()) {
            Timer deadline = closeLater(plain, 3L * milliseconds);
            try {
                plain.connect(new InetSocketAddress(address, target.port()), milliseconds);
                plain.setSoTimeout(milliseconds);
                return exchange(method, target, target.isSecure() ? secured(plain, target) : plain);
            } finally {
                deadline.cancel();
            }
        }
    }

    private static Answer exchange(String method, LinkTarget target, Socket socket) throws IOException {
        String request = method + " " + target.path() + " HTTP/1.1\r\nHost: " + target.authority() + "\r\nUser-Agent: "
                + USER_AGENT + "\r\nAccept: */*\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return answer(head(socket.getInputStream()));
    }

    private Socket secured(Socket plain, LinkTarget target) throws IOException {
        SSLSocket socket = (SSLSocket) tls.createSocket(plain, target.host(), target.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        if (!target.host().matches("[\\d.]+|\\[.*]")) {
            parameters.setServerNames(List.of(new SNIHostName(target.host())));
        }
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** Against a server that feeds one byte at a time. */
    private static Timer closeLater(Socket socket, long milliseconds) {
        Timer timer = new Timer("link-check-deadline", true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        try {
                            socket.close();
                        } catch (IOException closedAlready) {
                            // It is what was wanted.
                        }
                    }
                },
                milliseconds);
        return timer;
    }

    private static List<String> head(InputStream input) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < LONGEST_HEAD) {
            int next = input.read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
            if (next == '\n'
                    && (head.toString().endsWith("\r\n\r\n") || head.toString().endsWith("\n\n"))) {
                break;
            }
        }
        return head.toString().lines().toList();
    }

    private static Answer answer(List<String> head) throws IOException {
        String[] first = head.isEmpty() ? new String[0] : head.getFirst().split(" ", 3);
        if (first.length < 2 || !first[0].startsWith("HTTP/") || !first[1].matches("\\d{3}")) {
            throw new EOFException("no HTTP");
        }
        Optional<String> location = head.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("location:"))
                .map(line -> line.substring("location:".length()).strip())
                .findFirst();
        return new Answer(Integer.parseInt(first[1]), location);
    }
}
