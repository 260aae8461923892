package io.liaison.base;

import java.time.Duration;

/** More was asked in a short time than a person asks. */
public class TooManyRequests extends RuntimeException {

    private final Duration wait;

    public TooManyRequests(Duration wait) {
        super("Too many requests in a short time.");
        this.wait = wait;
    }

    /** How long until the next request is taken. */
    public Duration waitingTime() {
        return wait;
    }
}
