package io.liaison.shell.flow;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** A screen of Flow that a browser has open. */
final class OpenView {

    private final UI ui;
    private final VaadinSession session;
    private volatile Instant used;

    OpenView(UI ui, Instant now) {
        this.ui = ui;
        this.session = ui.getSession();
        this.used = now;
    }

    static Optional<OpenView> usedLongestAgo(Collection<OpenView> views) {
        return views.stream().min(Comparator.comparing(OpenView::used));
    }

    void use(Instant now) {
        used = now;
    }

    Instant used() {
        return used;
    }

    /** Names it among all views of this node. */
    String key() {
        return key(session.getSession().getId(), String.valueOf(ui.getUIId()));
    }

    static String key(String session, String ui) {
        return session + "/" + ui;
    }

    /** Frees what the screen holds, at once where nobody is using its session, otherwise after them. */
    void close() {
        session.access(() -> {
            if (ui.getSession() != null) {
                ui.accessSynchronously(() -> {
                    ui.close();
                    session.removeUI(ui);
                });
            }
        });
    }
}
