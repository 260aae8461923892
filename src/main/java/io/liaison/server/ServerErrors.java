package io.liaison.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Set;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Answers what fails before any page of ours could: with our own pages, and nothing about the request or the server in them. */
final class ServerErrors extends ErrorHandler {

    private static final int OURS = 500;

    /** What HTTP counts as the server's: methods, codings and versions that only a mistaken client asks for. */
    private static final Set<Integer> UNKNOWN_TO_US =
            Set.of(HttpStatus.NOT_IMPLEMENTED_501, HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505);

    private static final HttpException.RuntimeException MISTAKE =
            new HttpException.RuntimeException(HttpStatus.BAD_REQUEST_400, "Bad Request");

    private final byte[] mistake = page("4xx");
    private final byte[] failure = page("5xx");

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        EveryAnswerHeaders.complete(response);
        if (!UNKNOWN_TO_US.contains(response.getStatus())) {
            return super.handle(request, response, callback);
        }
        response.setStatus(HttpStatus.BAD_REQUEST_400);
        return super.handle(
                new ErrorRequest(request, HttpStatus.BAD_REQUEST_400, MISTAKE.getReason(), MISTAKE),
                response,
                callback);
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=UTF-8");
        response.write(true, ByteBuffer.wrap(status < OURS ? mistake : failure), callback);
    }

    private static byte[] page(String name) {
        try {
            return new ClassPathResource("META-INF/resources/error/" + name + ".html").getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
