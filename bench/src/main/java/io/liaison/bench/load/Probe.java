package io.liaison.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * One visitor who asks the same kind of question at a steady pace. Times run from when it was due, so that a long wait counts for all questions that
 * would have been asked meanwhile.
 */
public final class Probe {

    private static final Duration EVERY = Duration.ofMillis(50);
    private static final int DIGITS = 3;

    private final String name;
    private final Server server;
    private final Questions questions;
    private final Histogram times = new Histogram(Asker.LONGEST_MICROS, DIGITS);
    private final Thread thread;
    private volatile boolean isOver;
    private long errors;
    private String firstError = "";

    private Probe(String name, Server server, Questions questions) {
        this.name = name;
        this.server = server;
        this.questions = questions;
        this.thread = Thread.ofPlatform().daemon().unstarted(this::run);
    }

    public static Probe start(String name, Server server, Questions questions) {
        Probe probe = new Probe(name, server, questions);
        probe.thread.start();
        return probe;
    }

    /** Ends it. */
    public Measurement stop() throws InterruptedException {
        isOver = true;
        thread.join();
        if (!firstError.isEmpty()) {
            System.err.println(name + ": " + firstError);
        }
        return new Measurement(name, 1, times.getTotalCount() * EVERY.toMillis() / 1000.0, times, 0, errors, 0);
    }

    private void run() {
        try (Connection connection = new Connection(server.port())) {
            for (long due = System.nanoTime(); !isOver; due += EVERY.toNanos()) {
                long early = due - System.nanoTime();
                if (early > 0) {
                    TimeUnit.NANOSECONDS.sleep(early);
                }
                Question question = questions.next();
                if (question != null) {
                    ask(connection, question, due);
                }
            }
        } catch (IOException closing) {
            // A connection that cannot be closed was broken before, and counted then.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(Connection connection, Question question, long due) {
        try {
            Answer answer = connection.ask(question);
            if (question.isAnsweredBy(answer.status())) {
                times.recordValue(Math.min((System.nanoTime() - due) / 1000, Asker.LONGEST_MICROS));
            } else {
                miss("status " + answer.status());
            }
        } catch (IOException broken) {
            miss(broken.toString());
        }
    }

    private void miss(String error) {
        errors++;
        if (firstError.isEmpty()) {
            firstError = error;
        }
    }
}
