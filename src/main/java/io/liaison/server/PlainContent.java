package io.liaison.server;

import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Takes content only as our pages send it (415, RFC 9110, section 15.5.16): not compressed, of which a little could become very much, and not in parts,
 * which forms without files and the editor's uploads do not need.
 */
final class PlainContent extends Handler.Wrapper {

    private static final String IN_PARTS = "multipart/";

    PlainContent(Handler next) {
        super(next);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)
                && !isInParts(request.getHeaders().get(HttpHeader.CONTENT_TYPE))) {
            return super.handle(request, response, callback);
        }
        Response.writeError(request, response, callback, HttpStatus.UNSUPPORTED_MEDIA_TYPE_415);
        return true;
    }

    private static boolean isInParts(@Nullable String type) {
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(IN_PARTS);
    }
}
