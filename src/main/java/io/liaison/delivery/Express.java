package io.liaison.delivery;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.apache.tomcat.util.http.FastHttpDateFormat;
import org.springframework.stereotype.Component;

/**
 * Answers the plainest requests where they arrive, from what was answered a moment ago, without a thread of their own: what a web server of files does.
 * Everything that is not plain, or not ready, takes the usual way. Used by one thread at a time, which it never makes wait.
 */
@Component
class Express {

    private static final String KEEP_ALIVE = "keep-alive";

    private final JustAnswered answers;
    private final Readings readings;
    private final Timer answered;
    private final Timer unchanged;
    private final LongAdder count = new LongAdder();
    private final PlainRequest request = new PlainRequest();

    private String date = "";
    private byte[] ends = new byte[0];
    private byte[] endsKept = new byte[0];

    Express(JustAnswered answers, Readings readings, MeterRegistry meters) {
        this.answers = answers;
        this.readings = readings;
        this.answered = timer(meters, "200", "SUCCESS");
        this.unchanged = timer(meters, "304", "REDIRECTION");
        FunctionCounter.builder("liaison.delivery.express", count, LongAdder::sum)
                .description("Public pages answered where the request arrived")
                .register(meters);
    }

    /**
     * @param received what came, to be left as it is
     * @param out cleared, with room for {@link ReadyAnswer#LONGEST} bytes
     * @param patience how long the connection is kept for a next request
     * @return whether the answer stands in {@code out}
     */
    boolean answer(ByteBuffer received, ByteBuffer out, Duration patience) {
        long start = System.nanoTime();
        if (!request.read(received) || !isConnectionKept()) {
            return false;
        }
        String host = request.value(PlainHeader.HOST);
        ReadyAnswer ready = host == null ? null : answers.find(request.target(), host);
        if (ready == null) {
            return false;
        }
        date(patience);
        int status = ready.write(request, request.value(PlainHeader.CONNECTION) == null ? ends : endsKept, out);
        tell(ready.answer());
        count.increment();
        (status == 200 ? answered : unchanged).record(Duration.ofNanos(System.nanoTime() - start));
        return true;
    }

    /** How often it has answered. */
    long count() {
        return count.sum();
    }

    private boolean isConnectionKept() {
        String connection = request.value(PlainHeader.CONNECTION);
        return connection == null || connection.equalsIgnoreCase(KEEP_ALIVE);
    }

    /** Changes every second. */
    private void date(Duration patience) {
        String now = FastHttpDateFormat.getCurrentDate();
        if (!now.equals(date)) {
            String line = "Date: " + now + "\r\n";
            ends = bytes(line + "\r\n");
            endsKept =
                    bytes(line + "Keep-Alive: timeout=" + patience.toSeconds() + "\r\nConnection: keep-alive\r\n\r\n");
            date = now;
        }
    }

    private void tell(Answer answer) {
        if (answer.reading() != null) {
            String purpose = request.value(PlainHeader.SEC_PURPOSE);
            readings.answered(
                    answer,
                    request.value(PlainHeader.USER_AGENT),
                    purpose == null ? request.value(PlainHeader.PURPOSE) : purpose);
        }
    }

    /** The one that the observation of requests fills, for those that it does not see. */
    private static Timer timer(MeterRegistry meters, String status, String outcome) {
        return Timer.builder("http.server.requests")
                .tags("error", "none", "exception", "none", "method", "GET")
                .tags("outcome", outcome, "status", status, "uri", "UNKNOWN")
                .register(meters);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
