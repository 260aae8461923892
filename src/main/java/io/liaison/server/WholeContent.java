package io.liaison.server;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.util.Callback;

/**
 * Holds requests back until their content is there, so that no thread waits for it. Strangers may send as much as a form needs; people who have signed in
 * may send more, for the rest of which a thread waits.
 */
final class WholeContent {

    private static final int FROM_STRANGERS = 128 * 1024;
    private static final int HELD_OF_THE_SIGNED_IN = 256 * 1024;
    private static final int OVERHEAD_OF_A_PIECE = 16;

    private WholeContent() {}

    static Handler before(Handler next, SignedIn signedIn) {
        Handler received = new Received(next);
        EagerContentHandler others = new EagerContentHandler(
                received, new RetainedContentLoaderFactory(HELD_OF_THE_SIGNED_IN, OVERHEAD_OF_A_PIECE, false));
        others.include(signedIn::is);
        EagerContentHandler strangers = new EagerContentHandler(
                others, new RetainedContentLoaderFactory(FROM_STRANGERS, OVERHEAD_OF_A_PIECE, true));
        strangers.exclude(signedIn::is);
        return strangers;
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
