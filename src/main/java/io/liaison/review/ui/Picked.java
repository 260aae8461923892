package io.liaison.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.liaison.review.QueueEntry;
import io.liaison.review.SubmissionId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The trivial changes picked for being approved together; what they change is read in their rows. */
@StyleSheet("/css/verdict.css")
class Picked extends Div {

    private final Consumer<List<SubmissionId>> approveAndPublishEach;
    private final Runnable show;
    private final Set<SubmissionId> picked = new LinkedHashSet<>();
    private List<SubmissionId> offered = List.of();

    Picked(Consumer<List<SubmissionId>> approveAndPublishEach, Runnable show) {
        this.approveAndPublishEach = approveAndPublishEach;
        this.show = show;
        addClassNames("verdict", "verdict--several");
        getElement().setAttribute("role", "region").setAttribute("aria-label", "Selected submissions");
        tell();
    }

    /** What can be picked among the entries shown. */
    void offer(List<QueueEntry> shown) {
        offered = shown.stream()
                .filter(QueueEntry::isTrivial)
                .filter(QueueEntry::isForMe)
                .map(QueueEntry::id)
                .toList();
        picked.retainAll(offered);
        tell();
    }

    List<SubmissionId> offered() {
        return offered;
    }

    /** The way to pick all at once, above the list. */
    Component opening() {
        Div opening = new Div();
        opening.addClassName("queue-opening");
        if (offered.size() > 1) {
            Paragraph words = new Paragraph(offered.size()
                    + " change a few words or the order only: read them here, and approve them together.");
            Button all = new Button("Select all " + offered.size(), click -> pickAll());
            all.addThemeVariants(ButtonVariant.TERTIARY);
            opening.add(words, all);
        }
        return opening;
    }

    boolean isPicked(QueueEntry entry) {
        return picked.contains(entry.id());
    }

    void turn(QueueEntry entry) {
        if (!picked.remove(entry.id())) {
            picked.add(entry.id());
        }
        tell();
    }

    void clear() {
        picked.clear();
        tell();
    }

    private void pickAll() {
        picked.addAll(offered);
        show.run();
    }

    private void tell() {
        setVisible(!picked.isEmpty());
        removeAll();
        Button none = new Button("Select none", click -> {
            clear();
            show.run();
        });
        Button approve = new Button(
                "Approve and publish " + picked.size(), click -> approveAndPublishEach.accept(List.copyOf(picked)));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setDisableOnClick(true);
        InView.needReadingOfSelected(approve);
        approve.getElement().setAttribute("aria-keyshortcuts", "a").setAttribute("data-key", "focus");
        Div actions = new Div(none, approve);
        actions.addClassName("page-header__actions");
        add(InView.hint(), new Paragraph(picked.size() == 1 ? "1 selected" : picked.size() + " selected"), actions);
    }
}
