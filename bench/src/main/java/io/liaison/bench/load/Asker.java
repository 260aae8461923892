package io.liaison.bench.load;

import java.io.IOException;
import org.HdrHistogram.Histogram;

/** One connection that asks until the time is up. What it counts before the measuring begins is dropped. */
final class Asker implements Runnable {

    static final long LONGEST_MICROS = 60_000_000;

    private static final int DIGITS = 3;

    private final int port;
    private final Questions questions;
    private final long measuringBegins;
    private final long ends;
    private final Histogram times = new Histogram(LONGEST_MICROS, DIGITS);
    private long bytes;
    private long errors;
    private String firstError = "";

    /** @param measuringBegins and ends as {@link System#nanoTime()} tells it */
    Asker(int port, Questions questions, long measuringBegins, long ends) {
        this.port = port;
        this.questions = questions;
        this.measuringBegins = measuringBegins;
        this.ends = ends;
    }

    @Override
    public void run() {
        try (Connection connection = new Connection(port)) {
            for (long now = System.nanoTime(); now - ends < 0; now = System.nanoTime()) {
                Question question = questions.next();
                if (question == null) {
                    return;
                }
                ask(connection, question, now);
            }
        } catch (IOException closing) {
            // A connection that cannot be closed was broken before, and counted then.
        }
    }

    private void ask(Connection connection, Question question, long begun) {
        try {
            Answer answer = connection.ask(question);
            if (!question.isAnsweredBy(answer.status())) {
                miss("status " + answer.status() + " to "
                        + new String(question.request()).lines().findFirst().orElse(""));
            } else if (begun - measuringBegins >= 0) {
                times.recordValue(Math.min((System.nanoTime() - begun) / 1000, LONGEST_MICROS));
                bytes += answer.bytes();
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

    Histogram times() {
        return times;
    }

    long bytes() {
        return bytes;
    }

    long errors() {
        return errors;
    }

    String firstError() {
        return firstError;
    }
}
