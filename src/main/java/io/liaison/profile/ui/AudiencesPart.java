package io.liaison.profile.ui;

import static io.liaison.content.ContentLimits.longest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.content.Audience;
import io.liaison.content.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whom an offer is for: terms, and for each term what it alone does not say. */
class AudiencesPart extends Div implements FieldsPart<List<Audience>> {

    private final Editing editing;
    private final Fields fields;
    private final MultiSelectComboBox<String> terms;
    private final Div notes = new Div();
    private final Map<String, TextField> noteByTerm = new HashMap<>();

    AudiencesPart(Editing editing) {
        this.editing = editing;
        fields = new Fields(editing);
        terms = fields.choices("", "Suitable for", Vocabulary.AUDIENCE);
        terms.setRequiredIndicatorVisible(true);
        terms.setHelperText(
                "Visitors filter by these. Say more about one in its note, if the word alone is not enough.");
        terms.addValueChangeListener(change -> placeNotes());
        notes.addClassName("audience-notes");
        addClassName("form-fields");
        add(terms, notes);
    }

    @Override
    public Component component() {
        return this;
    }

    /** Read from the terms themselves: a term that has just been chosen has no note yet. */
    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public List<Audience> read() {
        return terms.getValue().stream()
                .map(term -> new Audience(term, note(term).getValue()))
                .toList();
    }

    @Override
    public void show(List<Audience> audiences) {
        List<String> codes = audiences.stream().map(Audience::term).toList();
        Terms.show(terms, editing.choices().codes(Vocabulary.AUDIENCE, codes), codes);
        audiences.forEach(audience -> note(audience.term()).setValue(audience.note()));
        placeNotes();
    }

    @Override
    public void mark(Problems problems) {
        List<String> chosen = List.copyOf(terms.getValue());
        fields.mark(problems.renamed(place -> byTerm(place, chosen)));
    }

    @Override
    public void point(String place) {
        fields.point(byTerm(place, List.copyOf(terms.getValue())));
    }

    /** Checks call an audience by its number; its note is called by its term, for that stays when others come and go. */
    private static String byTerm(String place, List<String> chosen) {
        String[] steps = place.split("/", 2);
        return steps[0].matches("\\d{1,3}") && Integer.parseInt(steps[0]) < chosen.size()
                ? place.replace(steps[0] + "/", chosen.get(Integer.parseInt(steps[0])) + "/")
                : place;
    }

    /** The note of a term that is taken back stays in mind, should it be chosen again. */
    private void placeNotes() {
        List<TextField> shown = terms.getValue().stream().map(this::note).toList();
        if (!notes.getChildren().toList().equals(shown)) {
            notes.removeAll();
            shown.forEach(notes::add);
        }
    }

    private TextField note(String term) {
        return noteByTerm.computeIfAbsent(
                term,
                code -> fields.line(
                        code + "/note",
                        "Note on “" + editing.choices().label(Vocabulary.AUDIENCE, code) + "” (optional)",
                        longest(Audience.class, "note")));
    }
}
