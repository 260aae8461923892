package io.liaison.profile.ui;

import static io.liaison.content.ContentLimits.longest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.content.Audience;
import io.liaison.content.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom an offer is for: terms, and for each term what it alone does not say. */
class AudiencesPart extends Div implements Part<List<Audience>> {

    private final Editing editing;
    private final MultiSelectComboBox<String> terms;
    private final Fields fields;
    private final Div notes = new Div();
    private final Map<String, TextField> noteByTerm = new LinkedHashMap<>();

    AudiencesPart(Editing editing) {
        this.editing = editing;
        fields = new Fields(editing);
        terms = fields.choices("", "Suitable for", Vocabulary.AUDIENCE);
        terms.setHelperText(
                "Visitors filter by these. Say more about one in its note, if the word alone is not enough.");
        terms.addValueChangeListener(change -> arrangeNotes(change.getValue()));
        notes.addClassName("audience-notes");
        addClassName("form-fields");
        add(terms, notes);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public List<Audience> read() {
        return noteByTerm.entrySet().stream()
                .filter(entry -> terms.getValue().contains(entry.getKey()))
                .map(entry -> new Audience(entry.getKey(), entry.getValue().getValue()))
                .toList();
    }

    @Override
    public void show(List<Audience> audiences) {
        List<String> codes = audiences.stream().map(Audience::term).toList();
        Terms.show(terms, editing.choices().codes(Vocabulary.AUDIENCE, codes), codes);
        if (!List.copyOf(noteByTerm.keySet()).equals(codes)) {
            noteByTerm.keySet().retainAll(codes);
            codes.forEach(this::note);
            Map<String, TextField> ordered = new LinkedHashMap<>();
            codes.forEach(code -> ordered.put(code, note(code)));
            noteByTerm.clear();
            noteByTerm.putAll(ordered);
            placeNotes();
        }
        audiences.forEach(audience -> note(audience.term()).setValue(audience.note()));
    }

    @Override
    public void mark(Problems problems) {
        fields.mark(problems.gatheredAt(""));
    }

    @Override
    public void point(String place) {
        fields.point("");
    }

    /** A term taken back keeps its note in mind, should it be chosen again. */
    private void arrangeNotes(Set<String> chosen) {
        chosen.forEach(this::note);
        placeNotes();
    }

    private void placeNotes() {
        List<TextField> shown = noteByTerm.entrySet().stream()
                .filter(entry -> terms.getValue().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!notes.getChildren().toList().equals(shown)) {
            notes.removeAll();
            shown.forEach(notes::add);
        }
    }

    private TextField note(String term) {
        return noteByTerm.computeIfAbsent(term, code -> new Fields(editing)
                .line(
                        code + "/note",
                        "Note on “" + editing.choices().label(Vocabulary.AUDIENCE, code) + "” (optional)",
                        longest(Audience.class, "note")));
    }
}
