package io.liaison.content.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.base.Refusal;
import io.liaison.base.ui.Nothing;
import io.liaison.content.SynonymGroup;
import io.liaison.content.SynonymGroups;
import java.util.List;
import java.util.UUID;

/** Words that mean the same to whoever searches: added, changed, removed. */
class SynonymList extends Div {

    private static final int LONGEST_LINE = 1_300;

    private final SynonymGroups synonyms;
    private final TextField words = new TextField("Words that mean the same, separated by commas");
    private final Div list = new Div();

    /** @param first words to begin a group with, or empty */
    SynonymList(SynonymGroups synonyms, String first) {
        this.synonyms = synonyms;
        H2 heading = new H2("Words that mean the same");
        heading.addClassName("list-title");
        Paragraph explanation = new Paragraph("Whoever searches for one of them finds the others, too, within a second"
                + " of saving. Small and capital letters, plurals, hyphens and accents need no entry.");
        explanation.addClassName("card__note");
        words.setMaxLength(LONGEST_LINE);
        words.setHelperText("For example: clean room, GMP room, aseptic suite");
        words.setValue(first.isBlank() ? "" : first.strip() + ", ");
        Button add = new Button("Add", click -> add());
        add.addClickShortcut(Key.ENTER).listenOn(words);
        Div adding = new Div(words, add);
        adding.addClassNames("adding", "adding--wide");
        addClassName("list-page");
        add(heading, explanation, adding, list);
        load();
        if (!first.isBlank()) {
            words.focus();
        }
    }

    private void load() {
        list.removeAll();
        List<SynonymGroup> groups = synonyms.all();
        if (groups.isEmpty()) {
            list.add(new Nothing("No words yet", "Add what people say otherwise than partners do."));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassNames("queue", "queue--terms");
        groups.forEach(group -> rows.add(row(group)));
        list.add(rows);
    }

    private void add() {
        words.setInvalid(false);
        try {
            synonyms.add(SynonymGroup.read(UUID.randomUUID(), words.getValue()));
            words.clear();
            load();
        } catch (Refusal refusal) {
            words.setErrorMessage(refusal.obstacles().getFirst().message());
            words.setInvalid(true);
        }
        words.focus();
    }

    /** What was removed by mistake is back with one press. */
    private void remove(SynonymGroup group) {
        synonyms.remove(group);
        load();
        words.setValue(group.line());
        words.setHelperText("Removed. Add puts these words back.");
        words.focus();
    }

    private ListItem row(SynonymGroup group) {
        Paragraph title = new Paragraph(group.line());
        title.addClassName("queue__title");
        Button edit = new Button("Edit", click -> new SynonymDialog(synonyms, group, this::load).open());
        Button remove = new Button("Remove", click -> remove(group));
        String named = ": " + group.words().getFirst();
        for (Button button : List.of(edit, remove)) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setAriaLabel(button.getText() + named);
        }
        ListItem row = new ListItem(title, edit, remove);
        row.addClassName("queue__row");
        return row;
    }
}
