package io.liaison.base;

import java.time.Duration;

/** More was asked in a short time than a person asks. */
public class TooManyRequests extends RuntimeException {

    private final Duration wait;

    public TooManyRequests(Duration wait) {
        super("Too many requests in a short time.");
        this.wait = wait;
    }

    /** As a person waits: "a minute", "5 minutes". */
    public static String inWords(Duration wait) {
        long minutes = wait.toMinutes() + 1;
        return minutes == 1 ? "a minute" : minutes + " minutes";
    }

    /** How long until the next request is taken. */
    public Duration waitingTime() {
        return wait;
    }
}
