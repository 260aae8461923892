package io.liaison.delivery;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.springframework.stereotype.Component;

/** Sends public answers, and counts them and what was read. */
@Component
class AnswerSender {

    private final Readings readings;
    private final RequestTimes times;

    AnswerSender(Readings readings, RequestTimes times) {
        this.readings = readings;
        this.times = times;
    }

    /** Once it is sent, nothing of the request can be asked any more. */
    void send(ReadyAnswer ready, Request request, Response response, Callback callback) {
        ByteBuffer content = ready.prepare(request, response);
        count(ready.answer(), request);
        times.record(request, response);
        response.write(true, content, callback);
    }

    private void count(Answer answer, Request request) {
        if (answer.reading() != null && HttpMethod.GET.is(request.getMethod())) {
            HttpFields fields = request.getHeaders();
            String purpose = fields.get("Sec-Purpose");
            readings.answered(
                    answer, fields.get(HttpHeader.USER_AGENT), purpose == null ? fields.get("Purpose") : purpose);
        }
    }
}
