package io.liaison.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.jspecify.annotations.Nullable;

/**
 * Takes the content of requests only from who sends it in time: at a least rate, and to its end before a deadline. Jetty's own limit of this kind looks
 * when something arrives, not when nothing does.
 */
final class TimelyContent extends Handler.Wrapper {

    private static final long LEAST_BYTES_A_SECOND = 1024;
    private static final int LONGEST_OF_PATIENCE = 3;
    private static final int LONGEST_OF_THE_SIGNED_IN = 30;

    private final Duration patience;
    private final SignedIn signedIn;

    TimelyContent(Handler next, Duration patience, SignedIn signedIn) {
        super(next);
        this.patience = patience;
        this.signedIn = signedIn;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!hasContent(request)) {
            return super.handle(request, response, callback);
        }
        Duration longest = patience.multipliedBy(signedIn.is(request) ? LONGEST_OF_THE_SIGNED_IN : LONGEST_OF_PATIENCE);
        Watched watched = new Watched(request, longest.toNanos());
        watched.watch();
        Request.addCompletionListener(request, done -> watched.end());
        return super.handle(watched, response, callback);
    }

    /** Why the content of a request did not come, as far as it was asked for. */
    static @Nullable Throwable failure(Request request) {
        Watched watched = Request.as(request, Watched.class);
        Content.Chunk failure = watched == null ? null : watched.failure;
        return failure == null ? null : failure.getFailure();
    }

    private static boolean hasContent(Request request) {
        return request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH) > 0
                || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    }

    private final class Watched extends Request.Wrapper {

        private final long begun = NanoTime.now();
        private final long longest;
        private final AtomicReference<@Nullable Runnable> waiting = new AtomicReference<>();
        private volatile long bytes;
        private volatile boolean isDone;
        private volatile Content.@Nullable Chunk failure;

        Watched(Request request, long longest) {
            super(request);
            this.longest = longest;
        }

        void watch() {
            getComponents().getScheduler().schedule(this::look, patience.toMillis(), TimeUnit.MILLISECONDS);
        }

        void end() {
            isDone = true;
        }

        private void look() {
            if (isDone) {
                return;
            }
            long passed = NanoTime.since(begun);
            if (passed < longest && bytes >= TimeUnit.NANOSECONDS.toSeconds(passed) * LEAST_BYTES_A_SECOND) {
                watch();
                return;
            }
            failure = Content.Chunk.from(new HttpException.RuntimeException(
                    HttpStatus.REQUEST_TIMEOUT_408, "The content of the request comes too slowly"));
            goOn();
        }

        private void goOn() {
            Runnable reader = waiting.getAndSet(null);
            if (reader != null) {
                getComponents().getExecutor().execute(reader);
            }
        }

        @Override
        public Content.Chunk read() {
            Content.Chunk chunk = failure == null ? super.read() : failure;
            if (Content.Chunk.isFailure(chunk)) {
                failure = chunk;
            } else if (chunk != null) {
                bytes += chunk.remaining();
                isDone = isDone || chunk.isLast();
            }
            return chunk;
        }

        @Override
        public void demand(Runnable reader) {
            waiting.set(reader);
            if (failure == null) {
                super.demand(() -> {
                    Runnable one = waiting.getAndSet(null);
                    if (one != null) {
                        one.run();
                    }
                });
            } else {
                goOn();
            }
        }
    }
}
