package io.liaison.media.drawing;

import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.time.Duration;

/** Draws until its patience ends. Every element drawn passes here, however often a drawing repeats itself, and no single one may take long. */
final class PatientOutput extends Graphics2DOutput {

    private static final int MOST_DASHES = 20_000;

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
        if (stroke() instanceof BasicStroke dashed && dashed.getDashArray() != null) {
            checkDashes(shape, dashed.getDashArray());
        }
        super.drawShape(shape);
    }

    private static void checkDashes(Shape shape, float[] dashes) {
        double period = 0;
        for (float dash : dashes) {
            period += dash;
        }
        if (lengthAtMost(shape) > period * MOST_DASHES) {
            throw SvgPicture.tooMuchWork();
        }
    }

    /** A curve is never longer than the lines between its control points. */
    private static double lengthAtMost(Shape shape) {
        double length = 0;
        double[] points = new double[6];
        Point2D last = new Point2D.Double();
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int count = pointsOf(path.currentSegment(points));
            for (int point = 0; point < count; point++) {
                length += last.distance(points[2 * point], points[2 * point + 1]);
                last.setLocation(points[2 * point], points[2 * point + 1]);
            }
        }
        return length;
    }

    private static int pointsOf(int segment) {
        return switch (segment) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 3;
            default -> 1;
        };
    }

    private void checkDeadline() {
        if (System.nanoTime() - deadline > 0) {
            throw SvgPicture.tooMuchWork();
        }
    }
}
