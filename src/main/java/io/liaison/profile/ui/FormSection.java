package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.liaison.base.Slug;
import java.util.List;

/** One section of the form, and how many things there are to mend in it. */
class FormSection extends Section {

    private final String title;
    private final Span count = new Span();
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

    void count(Problems problems) {
        int found =
                places.stream().mapToInt(place -> problems.under(place).count()).sum();
        count.setText(found == 0 ? "" : found + " to mend");
    }
}
