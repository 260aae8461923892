package io.liaison.media.drawing;

import io.liaison.base.InvalidInput;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Draws uploads in processes of their own: two at most, started when first needed, and kept for the next picture. */
@Component
public class PictureDrawing {

    private static final Logger LOG = LoggerFactory.getLogger(PictureDrawing.class);
    private static final int MOST_PROCESSES = 2;
    private static final int MOST_WAITING = 20;

    private final Supplier<ProcessBuilder> command;
    private final DrawingLimits limits;
    private final Semaphore turns = new Semaphore(MOST_PROCESSES, true);
    private final Deque<DrawingProcess> idle = new ConcurrentLinkedDeque<>();
    private final Set<DrawingProcess> processes = ConcurrentHashMap.newKeySet();
    private volatile boolean isClosed;

    @Autowired
    PictureDrawing() {
        this(DrawingCommand::ofThisProgram, DrawingLimits.USUAL);
    }

    PictureDrawing(Supplier<ProcessBuilder> command, DrawingLimits limits) {
        this.command = command;
        this.limits = limits;
    }

    /**
     * A PNG, JPEG, WebP, GIF (first frame) or SVG of at most 5 MB, written anew without any metadata and with at most 1,600 pixels on the longest side.
     *
     * @param fileName as its owner calls it; used in messages only
     * @throws InvalidInput when the upload cannot become a picture, or not now; the message says what to do
     */
    public EncodedPicture draw(byte[] upload, String fileName) {
        PictureIntake.checkBytes(upload);
        waitForTurn();
        try {
            return switch (drawn(DrawingRequest.of(upload, fileName))) {
                case DrawingAnswer.Drawn(EncodedPicture picture) -> picture;
                case DrawingAnswer.Refused(String reason) -> throw new InvalidInput(reason);
            };
        } catch (DrawingProcess.TookTooLong tooElaborate) {
            throw new InvalidInput(
                    "This picture is too elaborate to be drawn here. Save it as a PNG with at most 1,600 pixels on a side, and upload that.");
        } finally {
            turns.release();
        }
    }

    @PreDestroy
    void close() {
        isClosed = true;
        processes.forEach(DrawingProcess::kill);
    }

    Set<DrawingProcess> processes() {
        return processes;
    }

    private void waitForTurn() {
        try {
            if (turns.getQueueLength() < MOST_WAITING
                    && turns.tryAcquire(limits.turn().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        }
        throw new InvalidInput("Many pictures are being uploaded at the moment. Try again in a minute.");
    }

    /** A process may have ended since it drew last, or be ended by anybody: the picture gets another one, once. */
    private DrawingAnswer drawn(DrawingRequest request) throws DrawingProcess.TookTooLong {
        try {
            return drawnBy(ready(), request);
        } catch (IOException ended) {
            LOG.info("A drawing process ended before it answered; the picture is drawn again by another one");
        }
        try {
            return drawnBy(ready(), request);
        } catch (IOException again) {
            LOG.warn("Two drawing processes ended before they answered; the picture was refused", again);
            throw new InvalidInput(
                    "This picture could not be drawn. Save it anew as PNG or JPEG in a picture editor, and upload that.");
        }
    }

    private DrawingAnswer drawnBy(DrawingProcess process, DrawingRequest request)
            throws IOException, DrawingProcess.TookTooLong {
        try {
            DrawingAnswer answer = process.draw(request);
            idle.push(process);
            return answer;
        } finally {
            processes.removeIf(ended -> !ended.isAlive());
        }
    }

    private DrawingProcess ready() {
        for (DrawingProcess kept = idle.poll(); kept != null; kept = idle.poll()) {
            if (kept.isAlive()) {
                return kept;
            }
        }
        return started();
    }

    private DrawingProcess started() {
        try {
            DrawingProcess process = DrawingProcess.start(command.get(), limits);
            processes.add(process);
            if (isClosed) {
                process.kill();
            }
            return process;
        } catch (IOException cannot) {
            LOG.error("No drawing process can be started, so uploaded pictures are refused", cannot);
            throw new InvalidInput(
                    "Pictures cannot be taken at the moment. Try again later, and tell whoever runs this portal if it stays so.");
        }
    }
}
