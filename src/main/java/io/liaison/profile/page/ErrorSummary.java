package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Obstacle;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import java.util.List;

/** Everything that is wrong with a form, at its top, each a link to its answer. The page opens with the focus here. */
public final class ErrorSummary {

    private static final List<String> NUMBERS = List.of("No", "One", "Two", "Three", "Four", "Five", "Six");

    private ErrorSummary() {}

    public static Node of(List<Obstacle> obstacles) {
        List<Element> links = obstacles.stream()
                .map(obstacle -> element("li", "", link("#" + obstacle.place(), "", obstacle.message())))
                .toList();
        return of(title(obstacles.size()), element("ul", "error-summary__list", links));
    }

    public static Node of(String title, String explanation) {
        return of(title, text("p", "", explanation));
    }

    private static Node of(String title, Element body) {
        Element heading = text("h2", "error-summary__title", title).attr("id", "errors");
        return element("div", "error-summary", heading, body)
                .attr("role", "alert")
                .attr("tabindex", "-1")
                .attr("autofocus")
                .attr("aria-labelledby", "errors");
    }

    private static String title(int count) {
        String number = count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
        return number + (count == 1 ? " answer needs your attention" : " answers need your attention");
    }
}
