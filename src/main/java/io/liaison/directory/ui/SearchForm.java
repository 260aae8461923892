package io.liaison.directory.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.icon;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import io.liaison.base.Sitemap;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.Sorting;
import io.liaison.profile.page.PlainForm;

/** The search box, a form that works by itself. The boxes of the filters belong to it, wherever they stand. */
final class SearchForm extends HtmlContainer {

    static final String ID = "search";

    private static final String FIELD = "q";

    private final HtmlContainer input = element("input", "search__input");

    SearchForm(String label, String labelClasses) {
        super("form");
        addClassName("search");
        setId(ID);
        getElement()
                .setAttribute("role", "search")
                .setAttribute("action", Sitemap.directory())
                .setAttribute("method", "get")
                // Back from another page, the boxes of the form say what the address asks.
                .setAttribute("autocomplete", "off");
        HtmlContainer labelled = text("label", labelClasses, label);
        labelled.getElement().setAttribute("for", FIELD);
        input.getElement()
                .setAttribute("type", "search")
                .setAttribute("id", FIELD)
                .setAttribute("name", FIELD)
                .setAttribute("autocomplete", "off")
                .setAttribute("enterkeyhint", "search")
                .setAttribute("maxlength", String.valueOf(DirectoryQuery.LONGEST));
        HtmlContainer button = element(
                "button",
                "button button--primary search__button",
                icon("search"),
                text("span", "button__text", "Search"));
        button.getElement().setAttribute("type", "submit");
        add(labelled, element("div", "search__row", input, button));
    }

    SearchForm placeholder(String example) {
        input.getElement().setAttribute("placeholder", example);
        return this;
    }

    /** Shows what is asked, and keeps the order when other words are sent. */
    SearchForm asking(DirectoryQuery query) {
        // The attribute is what plain HTML shows, the property what the live view does.
        input.getElement().setAttribute("value", query.words()).setProperty("value", query.words());
        if (query.sorting() == Sorting.NEWEST) {
            add(PlainForm.hidden("sort", query.sorting().parameter()));
        }
        return this;
    }

    HtmlContainer input() {
        return input;
    }

    /** What stands in the field, as far as the browser has told. */
    String typed() {
        return input.getElement().getProperty("value", "");
    }

    /** Shows another question, without touching the field where it says so already: somebody may be typing in it. */
    void show(DirectoryQuery query) {
        if (!query.withWords(typed()).words().equals(query.words())) {
            input.getElement().setProperty("value", query.words());
        }
    }
}
