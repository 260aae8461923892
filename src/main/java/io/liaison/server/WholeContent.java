package io.liaison.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.util.Callback;

/**
 * Holds requests back until their content is there, so that no thread waits for it. Strangers may send as much as a form needs; people who have signed in
 * may send more, for the rest of which a thread waits. Messages of Flow's client say beforehand how long they are, and have a bound.
 */
final class WholeContent {

    private static final int FROM_STRANGERS = 128 * 1024;
    private static final int HELD_OF_THE_SIGNED_IN = 256 * 1024;
    private static final int OVERHEAD_OF_A_PIECE = 16;

    /** The longest text that a screen takes, every character of it escaped. */
    private static final int MOST_OF_A_MESSAGE = 4 * 1024 * 1024;

    private static final String FROM_FLOW = "v-r=";

    private WholeContent() {}

    static Handler before(Handler next, SignedIn signedIn) {
        Handler received = new Received(next);
        EagerContentHandler others = new EagerContentHandler(
                received, new RetainedContentLoaderFactory(HELD_OF_THE_SIGNED_IN, OVERHEAD_OF_A_PIECE, false));
        others.include(signedIn::is);
        EagerContentHandler strangers = new EagerContentHandler(
                others, new RetainedContentLoaderFactory(FROM_STRANGERS, OVERHEAD_OF_A_PIECE, true));
        strangers.exclude(signedIn::is);
        return new Messages(strangers);
    }

    /** Whether a thread may have to wait for it. */
    static boolean isLong(Request request) {
        return request.getLength() > HELD_OF_THE_SIGNED_IN
                || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    }

    private static final class Messages extends Handler.Wrapper {

        Messages(Handler next) {
            super(next);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            int refusal = isMessage(request) ? refusal(request) : 0;
            if (refusal == 0) {
                return super.handle(request, response, callback);
            }
            Response.writeError(request, response, callback, refusal);
            return true;
        }

        private static boolean isMessage(Request request) {
            String query = request.getHttpURI().getQuery();
            return query != null && query.contains(FROM_FLOW);
        }

        private static int refusal(Request request) {
            if (request.getLength() > MOST_OF_A_MESSAGE) {
                return HttpStatus.PAYLOAD_TOO_LARGE_413;
            }
            return request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING) ? HttpStatus.LENGTH_REQUIRED_411 : 0;
        }
    }

    /** What never came is nothing to be worked on. */
    private static final class Received extends Handler.Wrapper {

        Received(Handler next) {
            super(next);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            Throwable failure = TimelyContent.failure(request);
            if (failure == null) {
                return super.handle(request, response, callback);
            }
            Response.writeError(request, response, callback, failure);
            return true;
        }
    }
}
