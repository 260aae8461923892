package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.spoken;
import static io.liaison.markup.Markup.text;
import static java.util.stream.Collectors.joining;

import io.liaison.markup.Element;
import io.liaison.markup.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * One question of a plain form: the control, and what is said about it, tied together for those who listen to the page.
 *
 * @param name of the field; also its id, to which the error summary links
 * @param label what is asked; a second part, if any, stands beside it in a lower voice
 * @param hint how to answer, or empty
 * @param problem what is wrong with the answer, or empty
 */
public record Question(String name, Element label, String hint, String problem) {

    public static Question of(String name, String label, String hint, String problem) {
        return new Question(name, text("label", "field__label", label), hint, problem);
    }

    public static Question optional(String name, String label, String problem) {
        Element words = text("label", "field__label", label + " ").with(text("span", "field__optional", "(optional)"));
        return new Question(name, words, "", problem);
    }

    /** With the control under the label. */
    public Element above(Element control) {
        return element("div", classes("field"), labelled()).with(remarks()).with(framed(tied(control)));
    }

    /** With a box before the label. */
    public Element beside(Element box) {
        return element("div", classes("field field--check"), remarks()).with(tied(box), labelled());
    }

    /** With room for the arrow of a list, or for the button that shows a password. */
    private static Element framed(Element control) {
        if (control.tag().equals("select")) {
            return element("div", "field__select", control);
        }
        return "password".equals(control.attribute("type")) ? element("div", "field__secret", control) : control;
    }

    private String classes(String classes) {
        return problem.isEmpty() ? classes : classes + " field--invalid";
    }

    private Element labelled() {
        return label.attr("for", name);
    }

    private List<Element> remarks() {
        List<Element> remarks = new ArrayList<>();
        if (!hint.isEmpty()) {
            remarks.add(text("p", "field__hint", hint).attr("id", name + "-hint"));
        }
        if (!problem.isEmpty()) {
            remarks.add(element("p", "field__error", spoken("Error: "), new Text(problem))
                    .attr("id", name + "-error"));
        }
        return remarks;
    }

    private Element tied(Element control) {
        Element tied = control.attr("id", name).attr("name", name);
        if (!problem.isEmpty()) {
            tied = tied.attr("aria-invalid", "true");
        }
        String remarks =
                remarks().stream().map(remark -> remark.attribute("id")).collect(joining(" "));
        return remarks.isEmpty() ? tied : tied.attr("aria-describedby", remarks);
    }
}
