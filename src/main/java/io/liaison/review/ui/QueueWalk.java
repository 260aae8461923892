package io.liaison.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.liaison.review.QueueEntry;
import java.util.Optional;

/** The ways from one submission to the next, the one before, and back to the queue it is in. */
class QueueWalk extends Nav {

    private final QueueAddress address;

    QueueWalk(QueueAddress address, QueuePosition position) {
        this.address = address;
        addClassName("queue-walk");
        getElement().setAttribute("aria-label", "Queue");
        RouterLink queue = new RouterLink("Queue", QueueView.class);
        queue.setQueryParameters(address.parameters());
        queue.getElement().setAttribute("aria-keyshortcuts", "u");
        String place = position.number() == 0
                ? position.queue().size() + " in the queue"
                : position.number() + " of " + position.queue().size();
        add(queue, step("Previous", "p", position.previous()), new Span(place), step("Next", "n", position.next()));
    }

    private Component step(String word, String key, Optional<QueueEntry> entry) {
        if (entry.isEmpty()) {
            Span end = new Span(word);
            end.addClassName("queue-walk__end");
            end.getElement().setAttribute("aria-hidden", "true");
            return end;
        }
        RouterLink link = new RouterLink(
                word,
                ReviewView.class,
                new RouteParameters("submission", entry.orElseThrow().id().toString()));
        link.setQueryParameters(address.parameters());
        link.getElement()
                .setAttribute("aria-keyshortcuts", key)
                .setAttribute("aria-label", word + ": " + entry.orElseThrow().partnerName());
        return link;
    }
}
