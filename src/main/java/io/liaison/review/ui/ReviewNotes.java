package io.liaison.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.liaison.comparison.Change;
import io.liaison.comparison.page.ChangeArticle;
import io.liaison.content.PlaceNames;
import io.liaison.notes.Notes;
import io.liaison.notes.page.NotePlaces;
import io.liaison.notes.page.NotesPanel;
import io.liaison.review.ReviewPage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The notes on the partner whose submission is read: beside the changes, and about them. */
class ReviewNotes implements NotePlaces {

    private final ReviewPage page;
    private final NotesPanel panel;
    private final Span open = new Span();

    ReviewNotes(Notes notes, ReviewPage page) {
        this.page = page;
        panel = new NotesPanel(notes, page.partner().id(), page.revisionNumber(), this);
        panel.whenChanged(this::count);
        count();
    }

    NotesPanel panel() {
        return panel;
    }

    /** How many are open, in words that stay true. */
    Span open() {
        return open;
    }

    /** Stands with each change. */
    Optional<Div> beside(Change change) {
        Button add = new Button("Add a note");
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add.addClassName("compare__note");
        ReviewKeys.holdWhileWriting(add);
        add.setAriaLabel("Add a note: " + change.field());
        Div form = new Div();
        add.addClickListener(click -> panel.writeIn(form, change.place(), add::focus));
        return Optional.of(new Div(add, form));
    }

    @Override
    public Optional<String> nameOf(String place) {
        return PlaceNames.of(place, page.submitted()).or(() -> changeAt(place).map(Change::field));
    }

    @Override
    public List<String> offered() {
        return Stream.concat(
                        Stream.of(""),
                        page.comparison().changes().stream()
                                .flatMap(change -> Stream.concat(Stream.of(change), within(change)))
                                .map(Change::place))
                .distinct()
                .toList();
    }

    @Override
    public boolean canLeadTo(String place) {
        return changeAt(place).isPresent();
    }

    @Override
    public void leadTo(String place) {
        changeAt(place).map(change -> ChangeArticle.idAt(change.place())).ifPresent(id -> UI.getCurrent()
                .getPage()
                .executeJs(
                        "const change = document.getElementById($0); change && (change.scrollIntoView(),"
                                + " change.focus({preventScroll: true}))",
                        id));
    }

    private void count() {
        int waiting = panel.openNotes();
        open.setText(waiting == 1 ? "1 note open" : waiting + " notes open");
        open.setVisible(waiting > 0);
    }

    private Optional<Change> changeAt(String place) {
        return page.comparison().changes().stream()
                .filter(change -> (place + "/").startsWith(change.place() + "/"))
                .findFirst();
    }

    private static Stream<Change> within(Change change) {
        return change instanceof Change.Part part && part.kind() == Change.Kind.CHANGED
                ? part.changes().stream()
                : Stream.empty();
    }
}
