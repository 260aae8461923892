package io.liaison.server;

import io.liaison.base.PageHeaders;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Gives the headers of {@link PageHeaders#EVERYWHERE} to every answer, also to those that are made before any filter of ours. */
final class EveryAnswerHeaders extends Handler.Wrapper {

    private static final List<HttpField> EVERYWHERE = fields(PageHeaders.EVERYWHERE);
    private static final List<HttpField> OF_ERRORS = fields(
            Map.of("Content-Security-Policy", PageHeaders.PLAIN_CONTENT_SECURITY_POLICY, "X-Frame-Options", "DENY"));

    EveryAnswerHeaders(Handler next) {
        super(next);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        addMissing(EVERYWHERE, response.getHeaders());
        return super.handle(request, new Completed(request, response), callback);
    }

    /** Whatever stands there stays. */
    static void complete(Response response) {
        addMissing(EVERYWHERE, response.getHeaders());
        if (response.getStatus() >= 400) {
            addMissing(OF_ERRORS, response.getHeaders());
        }
    }

    private static void addMissing(List<HttpField> fields, HttpFields.Mutable headers) {
        for (HttpField field : fields) {
            if (!headers.contains(field.getName())) {
                headers.add(field);
            }
        }
    }

    private static List<HttpField> fields(Map<String, String> headers) {
        return headers.entrySet().stream()
                .<HttpField>map(header -> new PreEncodedHttpField(header.getKey(), header.getValue()))
                .toList();
    }

    /** An answer may become an error, and be emptied, on its way. */
    private static final class Completed extends Response.Wrapper {

        Completed(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean isLast, ByteBuffer content, Callback callback) {
            if (!isCommitted()) {
                complete(this);
            }
            super.write(isLast, content, callback);
        }
    }
}
