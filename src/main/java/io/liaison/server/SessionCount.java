package io.liaison.server;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.stereotype.Component;

/** Counts the sessions that are made, of which readers need none. */
@Component
class SessionCount implements HttpSessionListener {

    private final Counter created;

    SessionCount(MeterRegistry meters) {
        created = Counter.builder("liaison.sessions.created")
                .description("HTTP sessions that were ever made")
                .register(meters);
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        created.increment();
    }
}
