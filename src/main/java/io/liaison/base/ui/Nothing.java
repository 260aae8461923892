package io.liaison.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list is empty: what will be here, and how it comes to be. */
public class Nothing extends Div {

    public Nothing(String title, String text, Component... actions) {
        addClassName("nothing");
        H2 heading = new H2(title);
        heading.addClassName("nothing__title");
        Paragraph explanation = new Paragraph(text);
        explanation.addClassName("nothing__text");
        add(heading, explanation);
        add(actions);
    }
}
