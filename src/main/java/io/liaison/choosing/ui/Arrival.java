package io.liaison.choosing.ui;

import io.liaison.markup.Element;
import io.liaison.markup.Markup;

/** The heading that says what a step has led to: live.js reads it out and lets the keyboard go on from it. */
final class Arrival {

    private Arrival() {}

    static Element heading(String title) {
        return Markup.text("h1", "task__title", title).attr("data-arrival").attr("tabindex", "-1");
    }
}
