package io.liaison.server;

import org.eclipse.jetty.server.Handler;

/** Answers what the public reads, before the servlets see any of it. */
public interface PublicHandlers {

    /** The attribute of a request whose answer is kept, and of which only has to be asked whether it is still true. */
    String KEPT = PublicHandlers.class.getName() + ".kept";

    /** Answers where the request arrived, on the thread that waits for all of them: without ever waiting. What it cannot answer so goes on to the next. */
    Handler withoutWaiting(Handler next);

    /** Answers on threads that may wait. */
    Handler waiting(Handler next);
}
