package io.liaison.server;

import org.eclipse.jetty.server.Handler;

/** Answers what the public reads, before the servlets see any of it. */
public interface PublicHandlers {

    /** Answers where the request arrived, on the thread that waits for all of them: without ever waiting. What it cannot answer so goes on to the next. */
    Handler withoutWaiting(Handler next);

    /** Answers on threads that may wait. */
    Handler waiting(Handler next);
}
