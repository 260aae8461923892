package io.liaison.media.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import io.liaison.base.InvalidInput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** With the real process, and the real limits. */
@Tag("BR-350")
@Timeout(120)
class PictureDrawingTests {

    /** Ten seconds at most are drawn, and a little is spent on the way. */
    private static final Duration BUDGET = Duration.ofSeconds(45);

    /** One second on a machine that has nothing else to do. */
    private static final Duration START = Duration.ofSeconds(15);

    private final PictureDrawing drawing = new PictureDrawing();

    @AfterEach
    void end() {
        drawing.close();
    }

    @Test
    void drawsInAnotherProcessWhatWasDrawnHereBefore() {
        byte[] upload = PictureFixtures.jpegTakenSideways(200, 100);

        EncodedPicture drawn = drawing.draw(upload, "sideways.jpg");

        EncodedPicture drawnHere = EncodedPicture.of(new PictureIntake().take(upload, "sideways.jpg"));
        assertThat(drawn.sha256()).isEqualTo(drawnHere.sha256());
        assertThat(drawn.height()).isEqualTo(200);
        assertThat(drawing.processes()).hasSize(1);
        drawing.draw(PictureFixtures.png(90, 70), "second.png");
        assertThat(drawing.processes()).hasSize(1);
    }

    @Test
    void tellsWhatIsWrongWithAFileByItsName() {
        assertRefused("no picture".getBytes()).withMessageContaining("PNG, JPEG, WebP, GIF or SVG");
        assertRefused(Arrays.copyOf(PictureFixtures.png(90, 70), 60)).withMessageContaining("“upload”");
    }

    @Test
    void drawsAsManyPixelsAsThereMayBeAndTheNodeHoldsNoneOfThem() {
        byte[] png = HostilePictures.pngOf6300By6300();
        assertThat(png.length).isLessThan(160_000);
        assertStillDraws();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getTotalThreadAllocatedBytes();

        EncodedPicture drawn = drawing.draw(png, "large.png");

        assertThat(threads.getTotalThreadAllocatedBytes() - before).isLessThan(20_000_000);
        assertThat(drawn.width()).isEqualTo(1_600);
        assertThat(drawn.height()).isEqualTo(1_600);
    }

    @Test
    void refusesWhatTakesTooMuchMemoryAndGoesOnInTheSameProcess() {
        List<String> little = List.of("-Xmx192m", "-Xmx24m");
        PictureDrawing narrow = new PictureDrawing(() -> replacing(little), DrawingLimits.USUAL);
        try {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> narrow.draw(PictureFixtures.png(3_000, 3_000), "large.png"))
                    .withMessageContaining("too much memory");
            assertThat(narrow.draw(PictureFixtures.png(90, 70), "small.png").width())
                    .isEqualTo(90);
            assertThat(narrow.processes()).hasSize(1);
        } finally {
            narrow.close();
        }
    }

    /** Two at most are drawn at a time, so the third waits until one of them is ended, and for another process. */
    @Test
    void endsTwoHostileUploadsWithinTheBudgetAndThenDrawsThatOfAThirdPerson() throws Exception {
        byte[] path = HostilePictures.pathOf600000Segments();
        byte[] gradients = HostilePictures.gradients();
        assertThat(path.length).isBetween(3_000_000, PictureIntake.MOST_BYTES);
        assertThat(gradients.length).isLessThan(520_000);
        Future<Duration> first = begun(() -> timeOf(() -> assertRefused(path).withMessageContaining("too elaborate")));
        Future<Duration> second =
                begun(() -> timeOf(() -> assertRefused(gradients).withMessageContaining("too elaborate")));
        Awaitility.await().atMost(START).until(() -> drawing.processes().size() == 2);

        assertThat(timeOf(this::assertStillDraws)).isLessThan(BUDGET.plus(START));

        assertThat(first.get(30, TimeUnit.SECONDS)).isLessThan(BUDGET.plus(START));
        assertThat(second.get(30, TimeUnit.SECONDS)).isLessThan(BUDGET.plus(START));
    }

    @Test
    void drawsAgainWhatAKilledProcessLeftUndone() throws Exception {
        assertStillDraws();
        ProcessHandle first = children().getFirst();
        Duration before = first.info().totalCpuDuration().orElseThrow();
        byte[] large = HostilePictures.pngOf6300By6300();
        Future<EncodedPicture> drawn = begun(() -> drawing.draw(large, "large.png"));
        Awaitility.await()
                .until(() -> first.info().totalCpuDuration().orElseThrow().compareTo(before.plusMillis(100)) > 0);

        first.destroyForcibly();

        assertThat(drawn.get(30, TimeUnit.SECONDS).width()).isEqualTo(1_600);
        assertThat(first.isAlive()).isFalse();
    }

    @Test
    void startsAnotherProcessWhenTheKeptOneIsGone() {
        assertStillDraws();
        ProcessHandle kept = children().getFirst();
        kept.destroyForcibly();
        Awaitility.await().until(() -> !kept.isAlive());

        assertStillDraws();
    }

    @Test
    void refusesWhenNoProcessCanBeStarted() {
        PictureDrawing broken = new PictureDrawing(() -> new ProcessBuilder("/no/such/java"), DrawingLimits.USUAL);
        PictureDrawing silent = new PictureDrawing(
                () -> replacing(List.of(DrawingMain.class.getName(), "io.liaison.NoSuchClass")), DrawingLimits.USUAL);

        for (PictureDrawing unable : List.of(broken, silent)) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> unable.draw(PictureFixtures.png(90, 70), "picture.png"))
                    .withMessageContaining("cannot be taken at the moment");
        }
    }

    @Test
    void endsItsProcesses() {
        assertStillDraws();
        List<ProcessHandle> children = children();
        assertThat(children).hasSize(1);

        drawing.close();

        Awaitility.await().until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** Closing its input is all that the end of a killed node does. */
    @Test
    void aProcessEndsInTheMiddleOfAPictureWhenTheNodeIsGone() throws Exception {
        Process process = DrawingCommand.ofThisProgram().start();
        assertThat(process.getInputStream().read()).isEqualTo(DrawingMain.READY);
        DataOutputStream input = new DataOutputStream(process.getOutputStream());
        DrawingRequest.of(HostilePictures.pathOf600000Segments(), "path.svg").send(input);
        Thread.sleep(1_000);
        assertThat(process.isAlive()).isTrue();

        input.close();

        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aProcessKnowsNoSecrets() throws IOException {
        ProcessBuilder command = DrawingCommand.ofThisProgram();
        command.environment().keySet().forEach(name -> assertThat(name)
                .isIn("PATH", "LD_LIBRARY_PATH", "TMPDIR", "TMP"));
        assertStillDraws();

        String environment =
                Files.readString(Path.of("/proc/" + children().getFirst().pid() + "/environ"));
        assertThat(environment).doesNotContain("HOME=", "JAVA_HOME");
    }

    private void assertStillDraws() {
        assertThat(drawing.draw(PictureFixtures.png(90, 70), "good.png").width())
                .isEqualTo(90);
    }

    private ThrowableAssertAlternative<InvalidInput> assertRefused(byte[] upload) {
        return assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> drawing.draw(upload, "upload"));
    }

    private List<ProcessHandle> children() {
        return drawing.processes().stream().map(DrawingProcess::handle).toList();
    }

    private static ProcessBuilder replacing(List<String> whatByWhat) {
        ProcessBuilder command = DrawingCommand.ofThisProgram();
        command.command().replaceAll(word -> word.equals(whatByWhat.getFirst()) ? whatByWhat.getLast() : word);
        return command;
    }

    private static <T> Future<T> begun(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofVirtual().start(task);
        return task;
    }

    private static Duration timeOf(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
