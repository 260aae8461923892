package io.liaison.review.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import io.liaison.review.QueueEntry;
import java.util.List;

/** The pages of the queue, and the ways between them where there are several. */
class QueuePages extends Nav {

    private static final int SIZE = 50;

    private final QueueAddress address;
    private final List<QueueEntry> shown;

    QueuePages(QueueAddress address, List<QueueEntry> found) {
        this.address = address;
        int pages = (found.size() + SIZE - 1) / SIZE;
        int page = Math.min(address.page(), pages);
        int from = (page - 1) * SIZE;
        shown = found.subList(from, Math.min(found.size(), from + SIZE));
        addClassName("queue-pages");
        getElement().setAttribute("aria-label", "Pages");
        setVisible(pages > 1);
        if (page > 1) {
            add(turn("Previous page", page - 1));
        }
        add(new Span((from + 1) + "–" + (from + shown.size()) + " of " + found.size()));
        if (page < pages) {
            add(turn("Next page", page + 1));
        }
    }

    List<QueueEntry> shown() {
        return shown;
    }

    private RouterLink turn(String words, int page) {
        RouterLink link = new RouterLink(words, QueueView.class);
        link.setQueryParameters(address.turnTo(page).parameters());
        return link;
    }
}
