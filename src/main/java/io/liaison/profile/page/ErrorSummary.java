package io.liaison.profile.page;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import io.liaison.base.Obstacle;
import java.util.List;

/** Everything that is wrong with a form, at its top, each a link to its answer. The page opens with the focus here. */
public final class ErrorSummary {

    private static final List<String> NUMBERS = List.of("No", "One", "Two", "Three", "Four", "Five", "Six");

    private ErrorSummary() {}

    public static Component of(List<Obstacle> obstacles) {
        List<HtmlContainer> links = obstacles.stream()
                .map(obstacle -> element("li", "", link("#" + obstacle.place(), "", obstacle.message())))
                .toList();
        return of(title(obstacles.size()), element("ul", "error-summary__list", links));
    }

    public static Component of(String title, String explanation) {
        return of(title, text("p", "", explanation));
    }

    private static Component of(String title, HtmlContainer body) {
        HtmlContainer heading = text("h2", "error-summary__title", title);
        heading.setId("errors");
        HtmlContainer summary = element("div", "error-summary", heading, body);
        summary.getElement()
                .setAttribute("role", "alert")
                .setAttribute("tabindex", "-1")
                .setAttribute("autofocus", true)
                .setAttribute("aria-labelledby", "errors");
        return summary;
    }

    private static String title(int count) {
        String number = count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
        return number + (count == 1 ? " answer needs your attention" : " answers need your attention");
    }
}
