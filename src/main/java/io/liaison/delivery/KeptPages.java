package io.liaison.delivery;

import io.liaison.base.Sitemap;
import io.liaison.server.AllowedHosts;
import io.liaison.server.PublicHandlers;
import java.util.Set;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is kept where the request arrived, on the thread that waits for all connections: no other is woken, and nothing is waited for. This is
 * as quick as a web server of files.
 */
final class KeptPages extends Handler.Wrapper {

    private final KeptAnswers kept;
    private final Set<String> parameters;
    private final AllowedHosts hosts;
    private final AnswerSender sender;

    KeptPages(Handler next, KeptAnswers kept, Set<String> parameters, AllowedHosts hosts, AnswerSender sender) {
        super(next);
        this.kept = kept;
        this.parameters = parameters;
        this.hosts = hosts;
        this.sender = sender;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        ReadyAnswer ready = AskedAddress.isForReaders(request) && hosts.allows(request) ? find(request) : null;
        if (ready == null) {
            if (kept.isDoubtful(request.getHttpURI().getPathQuery())) {
                request.setAttribute(PublicHandlers.KEPT, true);
            }
            return super.handle(request, response, callback);
        }
        sender.send(ready, request, response, callback);
        return true;
    }

    private @Nullable ReadyAnswer find(Request request) {
        HttpURI address = request.getHttpURI();
        ReadyAnswer ready = kept.ready(address.getPathQuery());
        if (ready == null && !address.getPath().startsWith(Sitemap.api() + "/")) {
            String tidy = AskedAddress.tidy(address, parameters);
            ready = tidy == null ? null : kept.ready(tidy);
        }
        return ready != null && ready.suits(request) ? ready : null;
    }
}
