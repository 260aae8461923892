package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.liaison.base.Slug;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One section of the form, and how many things there are to mend in it or were returned. */
class FormSection extends Section {

    private final String title;
    private final Span count = new Span();
    private long toMend;
    private long returned;
    private List<String> places = List.of();

    FormSection(String title, String help, Component... content) {
        this.title = title;
        String id = "section-" + Slug.of(title);
        setId(id);
        addClassName("form-section");
        count.addClassName("editor__nav-state");
        H2 heading = new H2(title);
        heading.setId(id + "-title");
        heading.addClassName("form-section__title");
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", id + "-title");
        Paragraph explanation = new Paragraph(help);
        explanation.addClassName("form-section__help");
        add(heading, explanation);
        add(content);
    }

    /** Names the places of the content that are edited here. */
    FormSection covering(String... edited) {
        places = List.of(edited);
        return this;
    }

    String title() {
        return title;
    }

    /** Stands in the list of sections. */
    Span count() {
        return count;
    }

    /** Counts as "Before you submit" does: what is empty and needed is to mend, though nothing is said at its field before somebody tries to submit. */
    void count(Problems problems) {
        toMend = problems.under(places.toArray(String[]::new)).toMend().size();
        showCount();
    }

    /** @param paths of what was returned and says the same still */
    void showReturned(List<String> paths) {
        returned = paths.stream()
                .filter(path -> places.contains(path.split("/")[0]))
                .count();
        showCount();
    }

    private void showCount() {
        count.setText(Stream.of(toMend == 0 ? "" : toMend + " to mend", returned == 0 ? "" : returned + " returned")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", ")));
    }
}
