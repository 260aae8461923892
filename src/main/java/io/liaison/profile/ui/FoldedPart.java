package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.liaison.base.Obstacle;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A large part that shows one line until it is opened. Its fields exist only while it is open: a profile may have hundreds of them. */
class FoldedPart<T> extends Div implements Part<T> {

    private final Supplier<Part<T>> parts;
    private final Function<T, String> summary;
    private final Paragraph line = new Paragraph();
    private final Button toggle = new Button("", click -> toggle());
    private final Div body = new Div();
    private @Nullable Part<T> open;
    private T value;
    private Problems problems = Problems.NONE;
    private String name = "";

    FoldedPart(Supplier<T> fresh, Function<T, String> summary, Supplier<Part<T>> parts) {
        this.value = fresh.get();
        this.summary = summary;
        this.parts = parts;
        addClassName("folded");
        line.addClassName("folded__line");
        body.addClassName("folded__body");
        toggle.addThemeVariants(ButtonVariant.SMALL);
        Div head = new Div(line, toggle);
        head.addClassName("folded__head");
        add(head, body);
        close();
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public T read() {
        return open == null ? value : open.read();
    }

    @Override
    public void show(T next) {
        value = next;
        if (open != null) {
            open.show(next);
        }
        line.setText(summary.apply(next));
    }

    /** Asked after every change: the line says what the part says by now. */
    @Override
    public void mark(Problems next) {
        problems = next;
        line.setText(summary.apply(read()));
        if (open != null) {
            open.mark(next);
        }
    }

    @Override
    public void point(String place) {
        if (open == null) {
            open();
        }
        if (open != null) {
            open.point(place);
        }
    }

    @Override
    public boolean pointAtProblem() {
        if (open == null && problems.count() > 0) {
            open();
        }
        return open != null && open.pointAtProblem();
    }

    @Override
    public List<Obstacle> unreadable() {
        return open == null ? List.of() : open.unreadable();
    }

    @Override
    public void call(String title) {
        if (!title.equals(name)) {
            name = title;
            toggle.setAriaLabel(toggle.getText() + ": " + name);
        }
    }

    private void toggle() {
        if (open == null) {
            open();
        } else {
            close();
        }
    }

    private void open() {
        Part<T> part = parts.get();
        part.show(value);
        part.mark(problems);
        open = part;
        body.add(part.component());
        say("Close", true);
    }

    private void close() {
        value = read();
        open = null;
        body.removeAll();
        line.setText(summary.apply(value));
        say("Edit", false);
    }

    private void say(String words, boolean expanded) {
        toggle.setText(words);
        toggle.setAriaLabel(words + ": " + name);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(expanded));
    }
}
