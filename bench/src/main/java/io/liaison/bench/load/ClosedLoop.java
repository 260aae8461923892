package io.liaison.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.HdrHistogram.Histogram;

/** Each connection asks, waits for the answer, and asks again: a bounded number of visitors who never pause, for a bounded time. */
public record ClosedLoop(int connections, Duration warmUp, Duration measured) {

    private static final int DIGITS = 3;

    public ClosedLoop withConnections(int other) {
        return new ClosedLoop(other, warmUp, measured);
    }

    /** Measures from the first answer, for questions that are asked only once. */
    public ClosedLoop withoutWarmUp() {
        return new ClosedLoop(connections, Duration.ZERO, measured);
    }

    /** @param questions what the connection of each number asks */
    public Measurement run(String name, Server server, IntFunction<Questions> questions) throws InterruptedException {
        long measuringBegins = System.nanoTime() + warmUp.toNanos();
        List<Asker> askers = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int connection = 0; connection < connections; connection++) {
            Asker asker = new Asker(
                    server.port(), questions.apply(connection), measuringBegins, measuringBegins + measured.toNanos());
            askers.add(asker);
            threads.add(Thread.ofPlatform().daemon().start(asker));
        }
        Thread.sleep(warmUp);
        Duration before = server.processorTime().get();
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - measuringBegins) / 1e9;
        double used = server.processorTime().get().minus(before).toNanos() / 1e9;
        return sum(name, askers, seconds, Math.max(0, used));
    }

    private Measurement sum(String name, List<Asker> askers, double seconds, double processorSeconds) {
        Histogram times = new Histogram(Asker.LONGEST_MICROS, DIGITS);
        askers.forEach(asker -> times.add(asker.times()));
        long bytes = askers.stream().mapToLong(Asker::bytes).sum();
        long errors = askers.stream().mapToLong(Asker::errors).sum();
        askers.stream()
                .map(Asker::firstError)
                .filter(error -> !error.isEmpty())
                .findFirst()
                .ifPresent(error -> System.err.println(name + ": " + error));
        return new Measurement(name, connections, seconds, times, bytes, errors, processorSeconds);
    }
}
