package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Tone;
import io.liaison.content.ContentMerge;
import io.liaison.content.ContentMerge.Conflict;
import io.liaison.content.ProfileContent;
import io.liaison.profile.Choice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Where something was published differently while the draft changed it too: the draft keeps its words until its author chooses. */
class RebaseChoices extends Div {

    private final BiConsumer<String, Choice> choose;
    private final Map<String, Paragraph> headings = new HashMap<>();
    private List<Conflict> shown = List.of();

    /** @param choose takes the place and what is to stay there */
    RebaseChoices(BiConsumer<String, Choice> choose) {
        this.choose = choose;
    }

    void show(List<Conflict> open, ProfileContent draft) {
        if (open.equals(shown)) {
            return;
        }
        shown = open;
        removeAll();
        headings.clear();
        if (!open.isEmpty()) {
            Banner banner = new Banner(Tone.WARNING)
                    .title("Published differently while you went on writing")
                    .say("Your draft keeps your words. Choose what is to stay; you can do so at any time before you"
                            + " submit.");
            open.forEach(choice -> banner.offer(choice(choice, draft)));
            add(banner);
        }
    }

    /** Leads to the choice at a place, if there is one. */
    boolean focus(String place) {
        Paragraph heading = headings.get(place);
        if (heading != null) {
            heading.getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true})");
        }
        return heading != null;
    }

    private Component choice(Conflict open, ProfileContent draft) {
        String name = FieldNames.of(open.place(), draft);
        Button mine = new Button("Keep mine", click -> choose.accept(open.place(), Choice.KEEP_MINE));
        mine.setAriaLabel("Keep mine: " + name);
        Button published =
                new Button("Take the published one", click -> choose.accept(open.place(), Choice.TAKE_PUBLISHED));
        published.setAriaLabel("Take the published one: " + name);
        Paragraph field = new Paragraph(name);
        field.addClassName("clash__field");
        field.getElement().setAttribute("tabindex", "-1");
        headings.put(open.place(), field);
        Div item = new Div(
                field,
                side("Your draft", ContentMerge.textAt(draft, open.place()), mine),
                side("Published", open.theirs(), published));
        item.addClassName("clash");
        return item;
    }

    private static Component side(String whose, String text, Button choice) {
        Span label = new Span(whose);
        label.addClassName("clash__whose");
        Paragraph words = new Paragraph(text.isBlank() ? "(empty)" : text);
        words.addClassName("clash__text");
        return new Div(label, words, choice);
    }
}
