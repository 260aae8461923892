package io.liaison.bench.load;

import org.HdrHistogram.Histogram;

/**
 * What a closed loop measured.
 *
 * @param times of the answers that were right, in microseconds
 * @param bytes transferred in bodies
 * @param errors answers with another status, and connections that broke
 * @param processorSeconds what the server used meanwhile
 */
public record Measurement(
        String name,
        int connections,
        double seconds,
        Histogram times,
        long bytes,
        long errors,
        double processorSeconds) {

    private static final double MICROS_IN_MILLI = 1000.0;

    public long requests() {
        return times.getTotalCount();
    }

    public double perSecond() {
        return requests() / seconds;
    }

    /** In milliseconds. */
    public double percentile(double percentile) {
        return times.getValueAtPercentile(percentile) / MICROS_IN_MILLI;
    }

    /** The server's own work for one answer, in microseconds: other processes on the machine change it little. */
    public double processorMicros() {
        return processorSeconds * 1_000_000 / Math.max(1, requests());
    }

    public long bytesPerAnswer() {
        return bytes / Math.max(1, requests());
    }
}
