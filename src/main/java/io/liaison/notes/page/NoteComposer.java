package io.liaison.notes.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A new note: what it is about, and what it says. */
class NoteComposer extends Div {

    private final NoteForm form;

    /** @param store takes the place and the text; may refuse */
    NoteComposer(String place, NotePlaces places, BiConsumer<String, String> store, Runnable end) {
        List<String> offered = new ArrayList<>(places.offered());
        if (!offered.contains(place)) {
            offered.add(1, place);
        }
        Select<String> about = new Select<>();
        about.setLabel("About");
        about.setItems(offered);
        about.setItemLabelGenerator(item -> places.nameOf(item).orElse(item));
        about.setValue(place);
        about.setWidthFull();
        form = new NoteForm(
                "Your note",
                "Add note",
                text -> {
                    store.accept(about.getValue(), text);
                    end.run();
                },
                end);
        addClassName("note-composer");
        add(about, form);
    }

    void focusText() {
        form.focusText();
    }
}
