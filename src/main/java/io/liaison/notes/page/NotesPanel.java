package io.liaison.notes.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.base.ui.DestructiveQuestion;
import io.liaison.notes.NoteAnchor;
import io.liaison.notes.NoteId;
import io.liaison.notes.NoteThread;
import io.liaison.notes.Notes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The notes on one partner's profile: the open threads, the resolved ones folded away, and a form for a new note. */
public class NotesPanel extends Section implements ThreadArticle.Actions {

    private final Notes notes;
    private final PartnerId partner;
    private final @Nullable Integer revision;
    private final NotePlaces places;
    private final Span count = new Span();
    private final Button add = new Button("Add a note", click -> write("", this::focusAdd));
    private final Div composer = new Div();
    private final Div open = new Div();
    private final Div resolved = new Div();
    private final NativeDetails past = new NativeDetails("Resolved", resolved);
    private final Div liveRegion = new Div();
    private final Map<NoteId, ThreadArticle> articles = new LinkedHashMap<>();
    private List<NoteThread> waiting = List.of();
    private Runnable changed = () -> {};
    private final Map<NoteId, NoteForm> answering = new HashMap<>();

    /** @param revision the number of the revision that is read here, or null where it still changes */
    public NotesPanel(Notes notes, PartnerId partner, @Nullable Integer revision, NotePlaces places) {
        this.notes = notes;
        this.partner = partner;
        this.revision = revision;
        this.places = places;
        H2 heading = new H2(new Span("Notes"), count);
        heading.setId("notes-title");
        heading.addClassName("notes__title");
        heading.getElement().setAttribute("tabindex", "-1");
        add.addThemeVariants(ButtonVariant.SMALL);
        liveRegion.addClassName("notes__live");
        liveRegion.getElement().setAttribute("role", "status");
        setId("notes");
        addClassName("notes");
        getElement().setAttribute("aria-labelledby", "notes-title");
        add(heading, add, composer, open, past, liveRegion);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("/js/notes.js");
        getElement().executeJs("window.liaisonNotes.start(this)");
        mark();
    }

    /** Shows what is stored now; answers being typed stay. */
    public final void refresh() {
        List<NoteThread> all = notes.all(partner);
        articles.clear();
        open.removeAll();
        resolved.removeAll();
        all.forEach(thread -> (thread.isOpen() ? open : resolved).add(article(thread)));
        waiting = all.stream().filter(NoteThread::isOpen).toList();
        count.setText(waiting.isEmpty() ? "none open" : waiting.size() + " open");
        past.setVisible(waiting.size() < all.size());
        past.setSummaryText("Resolved (" + (all.size() - waiting.size()) + ")");
        mark();
        changed.run();
    }

    /** Tells whoever shows the number of open notes elsewhere. */
    public void whenChanged(Runnable listener) {
        changed = listener;
    }

    /** How many notes are open. */
    public int openNotes() {
        return waiting.size();
    }

    /**
     * Opens the form for a new note.
     *
     * @param back puts the focus where it was, once the note is stored or given up
     */
    public void write(String place, Runnable back) {
        add.setVisible(false);
        writeIn(composer, place, () -> {
            add.setVisible(true);
            back.run();
        });
    }

    /** Opens the form for a new note elsewhere on the page. One that is open there already stays, with what was typed. */
    public void writeIn(Div holder, String place, Runnable back) {
        if (holder.getChildren().findAny().isEmpty()) {
            holder.add(new NoteComposer(place, places, this::store, () -> {
                holder.removeAll();
                back.run();
            }));
        }
        holder.getChildren().map(NoteComposer.class::cast).forEach(NoteComposer::focusText);
    }

    /** Opens one note and puts the focus on it. */
    public void show(NoteId id) {
        ThreadArticle article = articles.get(id);
        if (article != null) {
            past.setOpen(past.isOpen() || resolved.getChildren().anyMatch(article::equals));
            article.focusHere();
        }
    }

    @Override
    public void leadTo(NoteThread thread) {
        places.leadTo(thread.place());
    }

    @Override
    public void answer(NoteThread thread) {
        NoteForm form = answering.computeIfAbsent(
                thread.id(),
                id -> new NoteForm("Your answer", "Answer", text -> storeAnswer(id, text), () -> endAnswering(id)));
        article(thread.id()).write(form);
        form.focusText();
    }

    @Override
    public void resolve(NoteThread thread) {
        change(() -> notes.resolve(partner, thread.id()), "Resolved.");
    }

    @Override
    public void reopen(NoteThread thread) {
        change(() -> notes.reopen(partner, thread.id()), "Open again.");
        show(thread.id());
    }

    @Override
    public void eraseSender(NoteThread thread) {
        new DestructiveQuestion(
                        "Erase who wrote this note?",
                        "The name or address “" + thread.note().author()
                                + "” is deleted for good. What the note says stays.",
                        "Cancel",
                        "Erase sender",
                        () -> change(() -> notes.eraseSender(partner, thread.id()), "Sender erased."))
                .open();
    }

    /** Called by notes.js for a new note at the field that has the focus. */
    @ClientCallable
    void writeAt(String place) {
        write(place, () -> places.leadTo(place));
    }

    /** Called by notes.js from the marker beside a field: leads to the newest open note at that place or within. */
    @ClientCallable
    void showAt(String place) {
        waiting.stream()
                .filter(thread -> (thread.place() + "/").startsWith(place + "/"))
                .findFirst()
                .ifPresent(thread -> show(thread.id()));
    }

    private void store(String place, String text) {
        notes.write(partner, new NoteAnchor(place, revision), text);
        refresh();
        announce("Note added.");
    }

    private void storeAnswer(NoteId id, String text) {
        notes.answer(partner, id, text);
        answering.remove(id);
        refresh();
        announce("Answer added.");
        article(id).focusAnswer();
    }

    private void endAnswering(NoteId id) {
        answering.remove(id);
        article(id).endWriting();
        article(id).focusAnswer();
    }

    private void change(Runnable work, String done) {
        try {
            work.run();
            refresh();
            announce(done + " " + count.getText() + ".");
        } catch (Refusal doneMeanwhile) {
            refresh();
            announce(String.valueOf(doneMeanwhile.getMessage()));
        }
        getElement().executeJs("this.querySelector('h2').focus()");
    }

    private ThreadArticle article(NoteThread thread) {
        ThreadArticle article = new ThreadArticle(thread, places, this);
        articles.put(thread.id(), article);
        NoteForm begun = answering.get(thread.id());
        if (begun != null) {
            article.write(begun);
        }
        return article;
    }

    private ThreadArticle article(NoteId id) {
        return Objects.requireNonNull(articles.get(id));
    }

    private void focusAdd() {
        add.focus();
    }

    private void announce(String words) {
        liveRegion.setText(words);
    }

    /** Fields with open notes say so; notes.js puts the markers there. */
    private void mark() {
        String marked = waiting.stream().map(NoteThread::place).collect(Collectors.joining("\n"));
        getElement().executeJs("window.liaisonNotes && window.liaisonNotes.mark(this, $0)", marked);
    }
}
