package io.liaison.profile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import io.liaison.checks.Completeness;
import io.liaison.checks.Completeness.Step;
import java.util.List;
import java.util.function.Consumer;

/** How complete the profile is, and the next steps that bring most. */
class CompletenessMeter extends Div {

    private static final int STEPS = 3;

    private final Consumer<String> lead;
    private final Paragraph words = new Paragraph();
    private final Element bar = new Element("progress");
    private final UnorderedList steps = new UnorderedList();

    CompletenessMeter(Consumer<String> lead) {
        this.lead = lead;
        addClassName("completeness");
        words.setId("completeness-words");
        words.addClassName("completeness__words");
        bar.setAttribute("max", "100");
        bar.setAttribute("aria-labelledby", "completeness-words");
        bar.getClassList().add("completeness__bar");
        steps.addClassName("completeness__steps");
        add(words);
        getElement().appendChild(bar);
        add(steps);
    }

    void show(Completeness completeness) {
        int percent = completeness.percent();
        List<Step> next = completeness.next(STEPS);
        words.setText(
                next.isEmpty()
                        ? "Your profile is complete."
                        : "Your profile is " + percent + " % complete. What would make it better:");
        bar.setAttribute("value", String.valueOf(percent));
        bar.setText(percent + " %");
        steps.removeAll();
        next.forEach(step -> {
            NativeButton jump = new NativeButton(step.message(), click -> lead.accept(step.place()));
            jump.addClassName("link-button");
            steps.add(new ListItem(jump));
        });
        steps.setVisible(!next.isEmpty());
    }
}
