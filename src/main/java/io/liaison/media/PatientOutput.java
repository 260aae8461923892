package io.liaison.media;

import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.time.Duration;

/** Draws until its patience ends. Every element drawn passes here, however often a drawing repeats itself. */
final class PatientOutput extends Graphics2DOutput {

    private final long deadline;

    private PatientOutput(Graphics2D graphics, long deadline) {
        super(graphics);
        this.deadline = deadline;
    }

    static PatientOutput on(Graphics2D graphics, Duration patience) {
        return new PatientOutput(graphics, System.nanoTime() + patience.toNanos());
    }

    @Override
    public Output createChild() {
        checkDeadline();
        return new PatientOutput((Graphics2D) graphics().create(), deadline);
    }

    @Override
    public SafeState safeState() {
        checkDeadline();
        return super.safeState();
    }

    @Override
    public void fillShape(Shape shape) {
        checkDeadline();
        super.fillShape(shape);
    }

    @Override
    public void drawShape(Shape shape) {
        checkDeadline();
        super.drawShape(shape);
    }

    private void checkDeadline() {
        if (System.nanoTime() - deadline > 0) {
            throw SvgPicture.tooMuchWork();
        }
    }
}
