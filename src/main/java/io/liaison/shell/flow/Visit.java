package io.liaison.shell.flow;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The session of a stranger, with the live views in it. */
final class Visit {

    private final VaadinSession session;
    private final String network;
    private final List<OpenView> views = new ArrayList<>();
    private Instant used;

    Visit(VaadinSession session, String network, Instant now) {
        this.session = session;
        this.network = network;
        this.used = now;
    }

    void add(OpenView view) {
        views.add(view);
    }

    void remove(OpenView view, Instant now) {
        if (views.remove(view)) {
            used = now;
        }
    }

    String network() {
        return network;
    }

    List<OpenView> views() {
        return views;
    }

    boolean isIn(VaadinSession other) {
        return session == other;
    }

    /** When somebody last did something here. */
    Instant used() {
        return views.stream()
                .map(OpenView::used)
                .filter(used::isBefore)
                .max(Instant::compareTo)
                .orElse(used);
    }

    void end() {
        WrappedSession held = session.getSession();
        try {
            if (held != null) {
                held.invalidate();
            }
        } catch (IllegalStateException endedByAnother) {
            return;
        }
    }
}
