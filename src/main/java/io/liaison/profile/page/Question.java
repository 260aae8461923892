package io.liaison.profile.page;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.spoken;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
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
public record Question(String name, HtmlContainer label, String hint, String problem) {

    public static Question of(String name, String label, String hint, String problem) {
        return new Question(name, text("label", "field__label", label), hint, problem);
    }

    public static Question optional(String name, String label, String problem) {
        HtmlContainer words = text("label", "field__label", label + " ");
        words.add(text("span", "field__optional", "(optional)"));
        return new Question(name, words, "", problem);
    }

    /** With the control under the label. */
    public HtmlContainer above(HtmlContainer control) {
        HtmlContainer field = field("field");
        tie(control);
        field.addComponentAsFirst(label);
        field.add(framed(control));
        return field;
    }

    /** With a box before the label. */
    public HtmlContainer beside(HtmlContainer box) {
        HtmlContainer field = field("field field--check");
        tie(box);
        field.add(box, label);
        return field;
    }

    /** With room for the arrow of a list, or for the button that shows a password. */
    private static HtmlContainer framed(HtmlContainer control) {
        if (control.getElement().getTag().equals("select")) {
            return element("div", "field__select", control);
        }
        return "password".equals(control.getElement().getAttribute("type"))
                ? element("div", "field__secret", control)
                : control;
    }

    private HtmlContainer field(String classes) {
        HtmlContainer field = element("div", problem.isEmpty() ? classes : classes + " field--invalid");
        if (!hint.isEmpty()) {
            HtmlContainer words = text("p", "field__hint", hint);
            words.setId(name + "-hint");
            field.add(words);
        }
        if (!problem.isEmpty()) {
            HtmlContainer words =
                    element("p", "field__error", spoken("Error: "), new com.vaadin.flow.component.Text(problem));
            words.setId(name + "-error");
            field.add(words);
        }
        return field;
    }

    private void tie(HtmlContainer control) {
        label.getElement().setAttribute("for", name);
        control.setId(name);
        control.getElement().setAttribute("name", name);
        List<String> descriptions = new ArrayList<>();
        if (!hint.isEmpty()) {
            descriptions.add(name + "-hint");
        }
        if (!problem.isEmpty()) {
            descriptions.add(name + "-error");
            control.getElement().setAttribute("aria-invalid", "true");
        }
        if (!descriptions.isEmpty()) {
            control.getElement().setAttribute("aria-describedby", String.join(" ", descriptions));
        }
    }
}
