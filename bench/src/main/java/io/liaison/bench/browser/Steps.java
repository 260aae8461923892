package io.liaison.bench.browser;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long each step of many journeys took, in microseconds. */
public final class Steps {

    private static final long LONGEST_MICROS = 120_000_000;
    private static final int DIGITS = 3;

    private final Map<String, Histogram> times = Collections.synchronizedMap(new LinkedHashMap<>());

    /** Does the step and keeps the time it took. */
    void take(String step, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        record(step, System.nanoTime() - begun);
    }

    public void record(String step, long nanos) {
        times.computeIfAbsent(step, name -> new ConcurrentHistogram(LONGEST_MICROS, DIGITS))
                .recordValue(Math.min(nanos / 1000, LONGEST_MICROS));
    }

    /** In the order in which the steps were first taken. */
    public Map<String, Histogram> times() {
        return times;
    }
}
