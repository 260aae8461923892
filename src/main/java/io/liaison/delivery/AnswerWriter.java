package io.liaison.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/** Sends ready bytes, zipped where the browser takes that, or only says that nothing has changed. */
final class AnswerWriter {

    void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isZipped = AnswerHead.isZipped(answer, request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        AnswerHead.describe(answer, isZipped, response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
        }
        if (!answer.location().isEmpty()) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.status() == HttpServletResponse.SC_OK
                && AnswerHead.isKnown(answer, request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] body = isZipped ? answer.zipped() : answer.plain();
        response.setStatus(answer.status());
        AnswerHead.describeContent(answer, isZipped, response::setHeader);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }
}
