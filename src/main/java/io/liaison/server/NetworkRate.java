package io.liaison.server;

import io.liaison.base.ClientNetwork;
import io.liaison.base.RateLimit;
import io.liaison.base.TooManyRequests;
import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Components;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Takes only so many requests from one network (/24, /64) for what is not kept. People who have signed in and files are not counted. A refusal comes
 * after half a second without a thread, so that who asks again at once does not make it cost much.
 */
final class NetworkRate extends Handler.Wrapper {

    private static final Duration DELAY = Duration.ofMillis(500);

    private final RateLimit networks;
    private final SignedIn signedIn;
    private final Counter refusals;
    private final OverloadAnswer refusal = OverloadAnswer.tooManyRequests();

    NetworkRate(Handler next, RateLimit networks, SignedIn signedIn, Counter refusals) {
        super(next);
        this.networks = networks;
        this.signedIn = signedIn;
        this.refusals = refusals;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean isCounted = request.getAttribute(PublicHandlers.KEPT) == null
                && !FileAreas.contain(request.getHttpURI().getPath());
        if (isCounted && !signedIn.is(request)) {
            try {
                networks.count(ClientNetwork.of(Request.getRemoteAddr(request)));
            } catch (TooManyRequests exceeded) {
                refuse(request, response, callback, exceeded.waitingTime());
                return true;
            }
        }
        return super.handle(request, response, callback);
    }

    private void refuse(Request request, Response response, Callback callback, Duration wait) {
        refusals.increment();
        Components components = request.getComponents();
        components
                .getScheduler()
                .schedule(
                        () -> components.getExecutor().execute(() -> refusal.send(request, response, callback, wait)),
                        DELAY.toMillis(),
                        TimeUnit.MILLISECONDS);
    }
}
