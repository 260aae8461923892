package io.liaison.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** So many abusive clients at once, each from a network of its own, for a bounded time. */
public record Crowd(int clients, Duration time, List<Abuse> abuses) {

    /** Runs beside the caller until the time is up. */
    public Running start(Server server) {
        long ends = System.nanoTime() + time.toNanos();
        Outcomes outcomes = new Outcomes();
        List<Thread> threads = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            Abuse abuse = abuses.get(client % abuses.size());
            threads.add(Thread.ofVirtual()
                    .start(new AbusiveClient(server.port(), Networks.client(client), abuse, ends, outcomes)));
        }
        return new Running(threads, outcomes);
    }

    /** A crowd at work. */
    public record Running(List<Thread> threads, Outcomes outcomes) {

        public Outcomes awaitEnd() throws InterruptedException {
            for (Thread thread : threads) {
                thread.join();
            }
            return outcomes;
        }
    }
}
