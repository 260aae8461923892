package io.liaison.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/** Each connection asks, waits for the answer, and asks again: a bounded number of visitors who never pause. */
public record ClosedLoop(int connections, Duration warmUp, Duration measured) {

    private static final int DIGITS = 3;

    /** @param questions what the connection of each number asks */
    public Measurement run(String name, Server server, IntFunction<Supplier<Question>> questions)
            throws InterruptedException {
        long measuringBegins = System.nanoTime() + warmUp.toNanos();
        long ends = measuringBegins + measured.toNanos();
        List<Asker> askers = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int connection = 0; connection < connections; connection++) {
            Asker asker = new Asker(server.port(), questions.apply(connection), measuringBegins, ends);
            askers.add(asker);
            threads.add(Thread.ofPlatform().daemon().start(asker));
        }
        Thread.sleep(warmUp);
        Duration before = server.processorTime().get();
        Thread.sleep(measured);
        Duration used = server.processorTime().get().minus(before);
        for (Thread thread : threads) {
            thread.join();
        }
        return sum(name, askers, used);
    }

    private Measurement sum(String name, List<Asker> askers, Duration used) {
        Histogram times = new Histogram(Asker.LONGEST_MICROS, DIGITS);
        askers.forEach(asker -> times.add(asker.times()));
        askers.stream()
                .map(Asker::firstError)
                .filter(error -> !error.isEmpty())
                .limit(1)
                .forEach(error -> System.err.println(name + ": " + error));
        return new Measurement(
                name,
                connections,
                measured.toNanos() / 1e9,
                times,
                askers.stream().mapToLong(Asker::bytes).sum(),
                askers.stream().mapToLong(Asker::errors).sum(),
                Math.max(0, used.toNanos() / 1e9));
    }
}
