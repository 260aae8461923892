package io.liaison.media.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** As the packed application starts its drawing processes, whose classes lie in jars within a jar. */
@Tag("BR-350")
class PackedDrawingIT {

    private static final Path JAR = Path.of("target/liaison.jar");

    @Test
    void drawsFromThePackedApplication() {
        assumeTrue(Files.exists(JAR), "packed by the build, before this test");
        PictureDrawing drawing = new PictureDrawing(() -> DrawingCommand.of(JAR.toString(), true), DrawingLimits.USUAL);
        try {
            assertThat(drawing.draw(PictureFixtures.resource("gradient.webp"), "gradient.webp")
                            .width())
                    .isEqualTo(200);
        } finally {
            drawing.close();
        }
    }
}
