package io.liaison.media.drawing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The node's handle on one drawing process. It is killed when a picture takes more than it may, and never used again then. */
final class DrawingProcess {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);
    private static final int MOST_TOLD = 2_000;

    private final Process process;
    private final DrawingLimits limits;
    private final DataOutputStream input;
    private final DataInputStream output;

    private DrawingProcess(Process process, DrawingLimits limits) {
        this.process = process;
        this.limits = limits;
        input = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        output = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** @throws IOException when no process came to be that is ready to draw; the message says what it told */
    static DrawingProcess start(ProcessBuilder command, DrawingLimits limits) throws IOException {
        DrawingProcess started = new DrawingProcess(command.start(), limits);
        long begin = System.nanoTime();
        try {
            int first = started.talk(started.output::read, () -> passedSince(begin, limits.start()));
            if (first == DrawingMain.READY) {
                return started;
            }
        } catch (TookTooLong notReady) {
            throw new IOException(started.lastWords(), notReady);
        }
        throw new IOException(started.lastWords());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * @throws TookTooLong when the picture took more time than it may; the process has been killed
     * @throws IOException when the process ended meanwhile
     */
    DrawingAnswer draw(DrawingRequest request) throws IOException, TookTooLong {
        long begin = System.nanoTime();
        Duration most = processorTime().plus(limits.processor(request.upload()));
        return talk(
                () -> {
                    request.send(input);
                    return DrawingAnswer.receive(output);
                },
                () -> passedSince(begin, limits.longest()) || processorTime().compareTo(most) > 0);
    }

    void kill() {
        process.destroyForcibly();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Reading from a process cannot be interrupted, so it is done beside, and ends with the process. */
    private <T> T talk(Callable<T> exchange, Spent spent) throws IOException, TookTooLong {
        FutureTask<T> talk = new FutureTask<>(exchange);
        Thread.ofVirtual().name("drawing").start(talk);
        try {
            while (true) {
                try {
                    return talk.get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    if (spent.isSpent()) {
                        kill();
                        throw new TookTooLong();
                    }
                }
            }
        } catch (ExecutionException broken) {
            kill();
            throw new IOException("the drawing process ended", broken.getCause());
        } catch (InterruptedException nobodyWaits) {
            kill();
            Thread.currentThread().interrupt();
            throw new IOException("nobody waits for the picture any more", nobodyWaits);
        }
    }

    private static boolean passedSince(long begin, Duration most) {
        return System.nanoTime() - begin > most.toNanos();
    }

    /** Zero where the system does not tell: what passes is limited, too. */
    private Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What a process that could not begin said at its end; one that has not ended is killed. */
    private String lastWords() throws IOException {
        try {
            if (process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
                byte[] told = process.getErrorStream().readNBytes(MOST_TOLD);
                return "The drawing process said: " + new String(told, StandardCharsets.UTF_8).strip();
            }
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        }
        kill();
        return "The drawing process was not ready in time.";
    }

    @FunctionalInterface
    private interface Spent {
        boolean isSpent();
    }

    /** A picture took more time than it may. */
    static final class TookTooLong extends Exception {
        private TookTooLong() {
            super("a picture took more time than it may");
        }
    }
}
