package io.liaison.media.drawing;

import java.io.IOException;
import java.time.Duration;

/**
 * What one picture may take.
 *
 * @param drawing time of the processor for an SVG, which on a busy machine is less than what passes
 * @param decoding time of the processor for other formats: a progressive JPEG of 40 million pixels takes seven seconds
 * @param longest time that passes, from when a process is ready
 * @param start time that passes until a process is ready
 * @param turn time that passes until it is this picture's turn
 */
record DrawingLimits(Duration drawing, Duration decoding, Duration longest, Duration start, Duration turn) {

    static final DrawingLimits USUAL = new DrawingLimits(
            Duration.ofSeconds(4),
            Duration.ofSeconds(8),
            Duration.ofSeconds(30),
            Duration.ofSeconds(20),
            Duration.ofSeconds(40));

    Duration processor(byte[] upload) throws IOException {
        return PictureFormat.isRaster(upload) ? decoding : drawing;
    }
}
