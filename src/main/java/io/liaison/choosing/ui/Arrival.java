package io.liaison.choosing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import io.liaison.profile.page.Markup;

/** The heading that says what a step has led to: live.js reads it out and lets the keyboard go on from it. */
final class Arrival {

    private Arrival() {}

    static HtmlContainer heading(String title) {
        HtmlContainer heading = Markup.text("h1", "task__title", title);
        heading.getElement().setAttribute("data-arrival", true).setAttribute("tabindex", "-1");
        return heading;
    }

    /** What a step has led to stands at the top; who chose at the foot of a long page would not see it. */
    static void show(Component view) {
        view.getElement()
                .executeJs(
                        "this.querySelector('[data-arrival]')?.getBoundingClientRect().top < 0 && window.scrollTo({ top: 0, behavior: 'instant' })");
    }
}
