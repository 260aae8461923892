package io.liaison.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.springframework.stereotype.Component;

/** Counts and times public answers in the meter that Spring fills for all others. */
@Component
class RequestTimes {

    private final MeterRegistry meters;
    private final Map<Asked, Timer> timers = new ConcurrentHashMap<>();

    private record Asked(String method, int status) {}

    RequestTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    void record(Request request, Response response) {
        timers.computeIfAbsent(new Asked(request.getMethod(), response.getStatus()), this::timer)
                .record(NanoTime.since(request.getBeginNanoTime()), TimeUnit.NANOSECONDS);
    }

    private Timer timer(Asked asked) {
        return Timer.builder("http.server.requests")
                .tags("error", "none", "exception", "none", "method", asked.method())
                .tags("outcome", outcome(asked.status()), "status", String.valueOf(asked.status()), "uri", "UNKNOWN")
                .register(meters);
    }

    private static String outcome(int status) {
        if (HttpStatus.isServerError(status)) {
            return "SERVER_ERROR";
        }
        if (HttpStatus.isClientError(status)) {
            return "CLIENT_ERROR";
        }
        return HttpStatus.isRedirection(status) ? "REDIRECTION" : "SUCCESS";
    }
}
