package io.liaison.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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

    ReviewNotes(Notes notes, ReviewPage page) {
        this.page = page;
        panel = new NotesPanel(notes, page.partner().id(), page.revisionNumber(), this);
    }

    NotesPanel panel() {
        return panel;
    }

    /** How many are open, in words; empty when none is. */
    String open() {
        int open = panel.openNotes();
        return open == 0 ? "" : open == 1 ? "1 note open" : open + " notes open";
    }

    /** Stands with each change. */
    Optional<Button> beside(Change change) {
        Button add = new Button("Add a note");
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add.addClassName("compare__note");
        add.setAriaLabel("Add a note: " + change.field());
        add.addClickListener(click -> panel.write(change.place(), add::focus));
        return Optional.of(add);
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
