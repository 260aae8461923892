package io.liaison.server;

import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Works on only so many requests at once, so that neither kept pages nor people who have signed in wait for what strangers ask. What has to wait holds no
 * thread, and is told after a moment that there is too much to do. Each kind of requests has places of its own:
 *
 * <ul>
 *   <li>what strangers ask, pages before searches;
 *   <li>kept answers of which has to be asked whether they are still true;
 *   <li>exports, which take long, whoever asks;
 *   <li>what people ask who have signed in;
 *   <li>those of it with long contents, for which a thread waits.
 * </ul>
 */
final class Admission {

    private static final Duration PATIENCE = Duration.ofMillis(600);
    private static final Duration PATIENCE_OF_THE_SIGNED_IN = Duration.ofSeconds(5);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private static final int WAITING = 2000;
    private static final int KEPT = 20;
    private static final int EXPORTS = 3;
    private static final int OF_THE_SIGNED_IN = 100;
    private static final int LONG_CONTENTS = 20;

    private Admission() {}

    static Handler before(Handler next, SignedIn signedIn, int ofStrangers, Counter refusals) {
        Places strangers = new Places(next, ofStrangers, PATIENCE, refusals);
        strangers.exclude(signedIn::is);
        strangers.exclude(Admission::isExport);
        strangers.exclude(Admission::isKept);
        Places kept = new Places(strangers, KEPT, PATIENCE, refusals);
        kept.include(Admission::isKept);
        Places exports = new Places(kept, EXPORTS, PATIENCE, refusals);
        exports.include(Admission::isExport);
        Places people = new Places(exports, OF_THE_SIGNED_IN, PATIENCE_OF_THE_SIGNED_IN, refusals);
        people.include(signedIn::is);
        Places contents = new Places(people, LONG_CONTENTS, PATIENCE_OF_THE_SIGNED_IN, refusals);
        contents.include(request -> WholeContent.isLong(request) && signedIn.is(request));
        return contents;
    }

    private static boolean isKept(Request request) {
        return request.getAttribute(PublicHandlers.KEPT) != null;
    }

    private static boolean isExport(Request request) {
        return request.getHttpURI().getPath().startsWith("/export.");
    }

    private static final class Places extends QoSHandler {

        private final Counter refusals;
        private final OverloadAnswer refusal = OverloadAnswer.unavailable();

        Places(Handler next, int number, Duration patience, Counter refusals) {
            super(next);
            this.refusals = refusals;
            setMaxRequestCount(number);
            setMaxSuspendedRequestCount(WAITING);
            setMaxSuspend(patience);
        }

        /** Pages that are asked for often come first: once made they are kept. */
        @Override
        protected int getPriority(Request request) {
            return request.getHttpURI().getQuery() == null ? 1 : 0;
        }

        @Override
        protected void reject(Request request, Response response, Callback callback, int status) {
            refuse(request, response, callback);
        }

        @Override
        protected void expireSuspended(Request request, Response response, Callback callback) {
            refuse(request, response, callback);
        }

        private void refuse(Request request, Response response, Callback callback) {
            refusals.increment();
            refusal.send(request, response, callback, RETRY_AFTER);
        }
    }
}
