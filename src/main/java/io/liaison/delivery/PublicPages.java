package io.liaison.delivery;

import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers for public pages before security and Flow see the request: no session, no cookie. Requests of Flow's own client carry a v-r parameter and
 * go on to it.
 */
final class PublicPages extends Handler.Wrapper {

    private final List<PublicAnswers> owners;
    private final AnswerSender sender;

    PublicPages(Handler next, List<PublicAnswers> owners, AnswerSender sender) {
        super(next);
        this.owners = owners;
        this.sender = sender;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpURI address = request.getHttpURI();
        Optional<ReadyAnswer> ready = AskedAddress.isForReaders(request)
                ? find(address.getPath(), address.getQuery()).map(ReadyAnswer::new)
                : Optional.empty();
        if (ready.isEmpty() || !ready.get().suits(request)) {
            return super.handle(request, response, callback);
        }
        sender.send(ready.get(), request, response, callback);
        return true;
    }

    private Optional<Answer> find(String path, @Nullable String query) {
        for (PublicAnswers owner : owners) {
            Optional<Answer> answer = owner.find(path, query);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }
}
