package io.liaison.figures;

import java.util.concurrent.atomic.AtomicLong;

/** Counts one thing until it is closed; whoever comes later opens another. So nothing is lost between counting and taking away. */
final class Tally {

    private static final long CLOSED = -1;

    private final AtomicLong count = new AtomicLong();

    /** Whether it was still open and counted one. */
    boolean add() {
        long before = count.get();
        while (before != CLOSED) {
            if (count.compareAndSet(before, before + 1)) {
                return true;
            }
            before = count.get();
        }
        return false;
    }

    long close() {
        return count.getAndSet(CLOSED);
    }
}
