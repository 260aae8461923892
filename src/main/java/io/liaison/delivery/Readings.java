package io.liaison.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Passes on what people read. What machines fetch is nobody's reading: obvious robots, and what a browser fetches before anybody asked for it. */
@Component
public class Readings {

    private final List<ReadingListener> listeners;

    Readings(ObjectProvider<ReadingListener> listeners) {
        this.listeners = listeners.orderedStream().toList();
    }

    /**
     * Somebody was sent an answer to a GET, or was told that it has not changed.
     *
     * @param userAgent the header of that name, or null
     * @param purpose the header Sec-Purpose or, failing that, Purpose; or null
     */
    public void answered(Answer answer, @Nullable String userAgent, @Nullable String purpose) {
        Reading reading = answer.reading();
        if (reading != null) {
            read(reading, userAgent, purpose);
        }
    }

    /** The same for answers that are not kept. */
    public void read(Reading reading, @Nullable String userAgent, @Nullable String purpose) {
        if (!isAhead(purpose) && !Robots.isRobot(userAgent)) {
            read(reading);
        }
    }

    private void read(Reading reading) {
        for (ReadingListener listener : listeners) {
            listener.read(reading);
        }
    }

    private static boolean isAhead(@Nullable String purpose) {
        return purpose != null && (purpose.contains("prefetch") || purpose.contains("preview"));
    }
}
