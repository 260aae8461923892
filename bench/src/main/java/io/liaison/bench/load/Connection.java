package io.liaison.bench.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;

/** One kept-alive connection to a port of this machine; made anew where the server closes it, as servers do after so many requests. */
final class Connection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final int port;
    private final InetAddress client;
    private Socket socket = new Socket();
    private AnswerReader reader = new AnswerReader(InputStream.nullInputStream());
    private boolean isOpen;

    Connection(int port) {
        this(port, InetAddress.getLoopbackAddress());
    }

    /** @param client the address it comes from */
    Connection(int port, InetAddress client) {
        this.port = port;
        this.client = client;
    }

    Answer ask(Question question) throws IOException {
        if (!isOpen) {
            open();
        }
        try {
            socket.getOutputStream().write(question.request());
            Answer answer = reader.read();
            if (answer.closes()) {
                close();
            }
            return answer;
        } catch (IOException broken) {
            close();
            throw broken;
        }
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port, client, 0);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        reader = new AnswerReader(socket.getInputStream());
        isOpen = true;
    }

    @Override
    public void close() throws IOException {
        isOpen = false;
        socket.close();
    }
}
