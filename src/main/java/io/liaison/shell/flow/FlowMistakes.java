package io.liaison.shell.flow;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what a client made up from what is wrong with us: Flow works on a client's messages with code of its own, and calls ours with what it read from
 * them. What fails before any of ours was called is the client's mistake; it has one line in the log, and its stack trace only at the level debug.
 */
public final class FlowMistakes {

    private static final Logger LOG = LoggerFactory.getLogger(FlowMistakes.class);

    private static final String LOGGED = FlowMistakes.class.getName();
    private static final String OURS = "io.liaison.";

    /** Through which Flow calls itself. */
    private static final String PASSING = FlowServlet.class.getName();

    private static final Set<String> BEGINNINGS = Set.of(
            "com.vaadin.flow.server.communication.UidlRequestHandler.synchronizedHandleRequest",
            "com.vaadin.flow.server.VaadinService.handleRequest",
            "com.vaadin.flow.server.VaadinServlet.service");

    private FlowMistakes() {}

    public static boolean isMistake(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .toList();
        return causes.stream().anyMatch(MalformedMessage.class::isInstance)
                || causes.stream().allMatch(FlowMistakes::isOutsideOfOurs);
    }

    /** Writes the one line. */
    public static void log(Throwable failure) {
        Throwable cause = Stream.iterate(failure, one -> one != null, Throwable::getCause)
                .reduce(failure, (before, last) -> last);
        LOG.warn(
                "A client sent Flow what it cannot work on: {} at {}",
                cause.getClass().getSimpleName(),
                Arrays.stream(cause.getStackTrace())
                        .findFirst()
                        .map(StackTraceElement::toString)
                        .orElse("-"));
        LOG.debug("In full", failure);
    }

    /** From now on the request's failure has been told. */
    public static void noteLogged(VaadinRequest request) {
        request.setAttribute(LOGGED, true);
    }

    static boolean isLogged(HttpServletRequest request) {
        return request.getAttribute(LOGGED) != null;
    }

    private static boolean isOutsideOfOurs(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (BEGINNINGS.contains(frame.getClassName() + "." + frame.getMethodName())) {
                return failure instanceof Exception || failure instanceof AssertionError;
            }
            if (frame.getClassName().startsWith(OURS) && !frame.getClassName().equals(PASSING)) {
                return false;
            }
        }
        return false;
    }
}
