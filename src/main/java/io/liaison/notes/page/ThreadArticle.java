package io.liaison.notes.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Tone;
import io.liaison.notes.NoteThread;
import io.liaison.notes.Remark;

/** A note with its answers, and what one can do with it. */
class ThreadArticle extends Article {

    private final NoteThread thread;
    private final String name;
    private final Button answer = new Button("Answer");
    private final Div form = new Div();

    /** What the buttons do. */
    interface Actions {

        void leadTo(NoteThread thread);

        void answer(NoteThread thread);

        void resolve(NoteThread thread);

        void reopen(NoteThread thread);

        void eraseSender(NoteThread thread);
    }

    ThreadArticle(NoteThread thread, NotePlaces places, Actions actions) {
        this.thread = thread;
        this.name = places.nameOf(thread.place()).orElse("Something that is not there any more");
        addClassName("note");
        setId("note-" + thread.id());
        getElement().setAttribute("tabindex", "-1");
        H3 place = new H3(name);
        place.addClassName("note__place");
        add(place, origin(), text(thread.note()));
        if (places.nameOf(thread.place()).isEmpty()) {
            place.add(new Badge(Tone.NEUTRAL, "Removed"));
        }
        if (!thread.answers().isEmpty()) {
            add(answers());
        }
        thread.resolution()
                .ifPresent(resolution ->
                        add(line("Resolved by " + resolution.by() + ", " + Moments.minute(resolution.at()))));
        add(actions(places, actions), form);
    }

    /** Shows the form for an answer; null takes it away. */
    void write(NoteForm answering) {
        form.removeAll();
        form.add(answering);
        answer.setVisible(false);
    }

    void endWriting() {
        form.removeAll();
        answer.setVisible(true);
    }

    void focusAnswer() {
        answer.focus();
    }

    void focusHere() {
        getElement().executeJs("this.scrollIntoView({block: 'nearest'}); this.focus()");
    }

    String name() {
        return name;
    }

    private Paragraph origin() {
        Paragraph origin = said(thread.note());
        thread.revision().ifPresent(number -> origin.add(new Span("revision " + number)));
        return origin;
    }

    private Component answers() {
        UnorderedList answers = new UnorderedList();
        answers.addClassName("note__answers");
        thread.answers().forEach(given -> answers.add(new ListItem(said(given), text(given))));
        return answers;
    }

    private Component actions(NotePlaces places, Actions actions) {
        Div buttons = new Div();
        buttons.addClassName("note__actions");
        if (!thread.place().isEmpty() && places.canLeadTo(thread.place())) {
            buttons.add(button(new Button("Go to field"), () -> actions.leadTo(thread)));
        }
        buttons.add(button(answer, () -> actions.answer(thread)));
        buttons.add(
                thread.isOpen()
                        ? button(new Button("Resolve"), () -> actions.resolve(thread))
                        : button(new Button("Reopen"), () -> actions.reopen(thread)));
        if (thread.note().origin().isOutside() && !thread.note().author().isBlank()) {
            buttons.add(button(new Button("Erase sender"), () -> actions.eraseSender(thread)));
        }
        return buttons;
    }

    private Button button(Button button, Runnable action) {
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(button.getText() + ": " + name);
        button.addClickListener(click -> action.run());
        return button;
    }

    private static Paragraph said(Remark remark) {
        Span author = new Span(remark.author().isBlank() ? "Somebody" : remark.author());
        author.addClassName("note__author");
        Paragraph origin = line("");
        origin.add(
                author,
                new Badge(
                        remark.origin().isOutside() ? Tone.WARNING : Tone.NEUTRAL,
                        remark.origin().label()),
                new Span(Moments.minute(remark.at())));
        return origin;
    }

    private static Paragraph text(Remark remark) {
        Paragraph text = new Paragraph(remark.text());
        text.addClassName("note__text");
        return text;
    }

    private static Paragraph line(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("note__line");
        return line;
    }
}
