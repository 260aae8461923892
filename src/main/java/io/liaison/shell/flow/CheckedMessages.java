package io.liaison.shell.flow;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Flow's handler of messages, which answers with 400 where the client sent what no client of Flow's sends. */
final class CheckedMessages extends UidlRequestHandler {

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, @Nullable String message)
            throws IOException {
        try {
            MessageShape.require(message);
            return super.synchronizedHandleRequest(session, request, response, message);
        } catch (RuntimeException | AssertionError failure) {
            if (!FlowMistakes.isMistake(failure)) {
                throw failure;
            }
            FlowMistakes.log(failure);
            return Optional.of(() -> response.setStatus(HttpStatusCode.BAD_REQUEST.getCode()));
        }
    }
}
