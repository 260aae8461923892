package io.liaison.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Tomcat's connections, with a look at each request where it arrives, on the thread that waits for all of them: what the {@link Express} can answer is
 * answered there. Everything else goes on to Tomcat with every byte that was read.
 */
class ExpressEndpoint extends NioEndpoint {

    private static final int RECEIVED = 8 * 1024;

    private final ReentrantLock inUse = new ReentrantLock();
    private final ByteBuffer received = ByteBuffer.allocateDirect(RECEIVED);
    private final ByteBuffer out = ByteBuffer.allocateDirect(ReadyAnswer.LONGEST);
    private volatile @Nullable Express express;

    void answerBy(Express express) {
        this.express = express;
    }

    @Override
    public boolean processSocket(SocketWrapperBase<NioChannel> socket, SocketEvent event, boolean dispatch) {
        return event == SocketEvent.OPEN_READ && dispatch && isAnswered(socket)
                || super.processSocket(socket, event, dispatch);
    }

    /** Only where nothing is under way in Tomcat, which has the lock of the connection while it works on it. */
    private boolean isAnswered(@Nullable SocketWrapperBase<NioChannel> socket) {
        Express available = express;
        if (available == null || socket == null || isPaused() || !inUse.tryLock()) {
            return false;
        }
        try {
            if (!socket.getLock().tryLock()) {
                return false;
            }
            try {
                return isPlain(socket) && isAnswered(socket, available);
            } finally {
                socket.getLock().unlock();
            }
        } finally {
            inUse.unlock();
        }
    }

    /** Neither encrypted, nor upgraded, nor in the middle of a request or an answer. */
    private static boolean isPlain(SocketWrapperBase<NioChannel> socket) {
        return socket.getSocket().getClass() == NioChannel.class
                && socket.getCurrentProcessor() == null
                && !socket.isClosed()
                && !socket.hasDataToWrite();
    }

    private boolean isAnswered(SocketWrapperBase<NioChannel> socket, Express express) {
        received.clear();
        out.clear();
        try {
            if (socket.read(false, received) <= 0) {
                return false;
            }
        } catch (IOException tomcatFindsOut) {
            return false;
        }
        received.flip();
        if (!express.answer(received, out, Duration.ofMillis(getKeepAliveTimeout()))) {
            socket.unRead(received);
            return false;
        }
        out.flip();
        send(socket);
        return true;
    }

    private void send(SocketWrapperBase<NioChannel> socket) {
        try {
            socket.getSocket().write(out);
            if (out.hasRemaining()) {
                ByteBuffer rest = ByteBuffer.allocate(out.remaining()).put(out).flip();
                getExecutor().execute(() -> sendSlowly(socket, rest));
            } else {
                socket.registerReadInterest();
            }
        } catch (IOException | RejectedExecutionException gone) {
            socket.close();
        }
    }

    /** To somebody whose connection cannot take it all at once, by a thread that may wait. */
    private static void sendSlowly(SocketWrapperBase<NioChannel> socket, ByteBuffer rest) {
        socket.getLock().lock();
        try {
            socket.write(true, rest);
            socket.flush(true);
            socket.registerReadInterest();
        } catch (IOException gone) {
            socket.close();
        } finally {
            socket.getLock().unlock();
        }
    }
}
