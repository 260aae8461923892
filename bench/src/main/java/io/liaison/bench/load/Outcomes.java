package io.liaison.bench.load;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What became of what many clients did. */
public final class Outcomes {

    private static final int DIGITS = 3;

    private final Map<Integer, Histogram> times = new ConcurrentHashMap<>();
    private final LongAdder cuts = new LongAdder();
    private final AtomicLong open = new AtomicLong();
    private final AtomicLong mostOpen = new AtomicLong();

    void answered(int status, long nanos) {
        times.computeIfAbsent(status, first -> new ConcurrentHistogram(Asker.LONGEST_MICROS, DIGITS))
                .recordValue(Math.min(nanos / 1000, Asker.LONGEST_MICROS));
    }

    void cut() {
        cuts.increment();
    }

    void opened() {
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
    }

    void closed() {
        open.decrementAndGet();
    }

    /** Times of answers in microseconds, by status. */
    public Map<Integer, Histogram> times() {
        return new TreeMap<>(times);
    }

    /** Connections that the server closed or that broke. */
    public long cuts() {
        return cuts.sum();
    }

    /** Slow connections that were open at once. */
    public long mostOpen() {
        return mostOpen.get();
    }
}
