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
import io.liaison.base.InvalidInput;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Question;
import io.liaison.base.ui.Tone;
import io.liaison.content.Term;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;

/** The terms of one vocabulary: added, renamed, retired, offered again. */
class TermList extends Div {

    private final Vocabularies vocabularies;
    private final Vocabulary vocabulary;
    private final TextField label = new TextField("New term");
    private final UnorderedList terms = new UnorderedList();

    TermList(Vocabularies vocabularies, Vocabulary vocabulary) {
        this.vocabularies = vocabularies;
        this.vocabulary = vocabulary;
        H2 heading = new H2(vocabulary.label());
        heading.addClassName("list-title");
        label.setMaxLength(120);
        label.setHelperText("It can be chosen within a minute. It can be renamed and retired, never removed.");
        Button add = new Button("Add", click -> add());
        add.addClickShortcut(Key.ENTER).listenOn(label);
        Div adding = new Div(label, add);
        adding.addClassName("adding");
        terms.addClassNames("queue", "queue--terms");
        addClassName("list-page");
        add(heading, adding, terms);
        load();
    }

    private void load() {
        terms.removeAll();
        vocabularies.terms(vocabulary).forEach(term -> terms.add(row(term)));
    }

    private void add() {
        label.setInvalid(false);
        try {
            vocabularies.add(vocabulary, label.getValue());
            label.clear();
            load();
        } catch (InvalidInput problem) {
            label.setErrorMessage(problem.getMessage());
            label.setInvalid(true);
        }
        label.focus();
    }

    private ListItem row(Term term) {
        Paragraph title = new Paragraph(term.label());
        title.addClassName("queue__title");
        Div actions = new Div(
                action("Rename", term, () -> new RenameDialog(vocabularies, term, this::load).open()),
                term.retired()
                        ? action("Offer again", term, () -> setRetired(term, false))
                        : action("Retire", term, () -> askToRetire(term)));
        actions.addClassName("term__actions");
        ListItem row = new ListItem(
                title,
                term.retired() ? new Badge(Tone.NEUTRAL, "Retired") : new Badge(Tone.SUCCESS, "Offered"),
                actions);
        row.addClassName("queue__row");
        return row;
    }

    private static Button action(String words, Term term, Runnable work) {
        Button action = new Button(words, click -> work.run());
        action.addThemeVariants(ButtonVariant.TERTIARY);
        action.setAriaLabel(words + ": " + term.label());
        return action;
    }

    private void askToRetire(Term term) {
        Question question = new Question(
                "Retire “" + term.label() + "”?",
                TermWords.retiring(term, vocabularies.uses(term)),
                "Retire",
                confirmed -> setRetired(term, true));
        question.setCancelable(true);
        question.open();
    }

    private void setRetired(Term term, boolean retired) {
        vocabularies.setRetired(term, retired);
        load();
    }
}
