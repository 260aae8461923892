package io.liaison.media.drawing;

import io.liaison.base.InvalidInput;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * The drawing process: reads files from its input, draws one after the other, and writes what became of each to its output. It ends with the node, whose end closes its input, and when
 * it has had nothing to do for a while.
 */
public final class DrawingMain {

    static final int READY = 'R';

    private static final Duration LONGEST_IDLE = Duration.ofMinutes(2);

    private final SynchronousQueue<DrawingRequest> requests = new SynchronousQueue<>();
    private final PictureIntake intake = new PictureIntake();
    private final DataInputStream node;
    private final DataOutputStream answers;

    private DrawingMain(DataInputStream node, DataOutputStream answers) {
        this.node = node;
        this.answers = answers;
    }

    public static void main(String[] arguments) throws IOException {
        DrawingMain drawing = new DrawingMain(
                new DataInputStream(new BufferedInputStream(System.in)),
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))));
        // Whatever a library prints would stand among the answers, or fill a pipe that nobody reads.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        ImageIO.setUseCache(false);
        ImageIO.getReaderMIMETypes();
        Thread.ofPlatform().name("drawing").start(drawing::draw);
        drawing.answers.write(READY);
        drawing.answers.flush();
        drawing.listen();
    }

    /** Beside the drawing, so that a node that is gone ends this process in the middle of a picture, too. */
    private void listen() {
        try {
            while (true) {
                requests.put(DrawingRequest.receive(node));
            }
        } catch (IOException | InterruptedException nodeIsGone) {
            // Ends below.
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private void draw() {
        try {
            DrawingRequest request = requests.poll(LONGEST_IDLE.toSeconds(), TimeUnit.SECONDS);
            while (request != null) {
                answerTo(request).send(answers);
                request = requests.poll(LONGEST_IDLE.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (IOException | InterruptedException nodeIsGone) {
            // Ends below like one that has nothing to do.
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private DrawingAnswer answerTo(DrawingRequest request) {
        try {
            return new DrawingAnswer.Drawn(EncodedPicture.of(intake.take(request.upload(), request.fileName())));
        } catch (InvalidInput why) {
            return DrawingAnswer.Refused.because(why);
        } catch (OutOfMemoryError tooLarge) {
            return DrawingAnswer.Refused.because(PictureIntake.tooLarge());
        }
    }
}
