package io.liaison.directory.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.Sorting;
import io.liaison.markup.Element;
import io.liaison.profile.page.PlainForm;

/**
 * The search box, a form that works by itself. The boxes of the filters belong to it, wherever they stand.
 *
 * @param label of the field
 * @param placeholder an example within it, or empty
 * @param query what is asked
 */
record SearchForm(String label, String placeholder, DirectoryQuery query) {

    static final String ID = "search";
    private static final String FIELD = "q";

    SearchForm(String label) {
        this(label, "", DirectoryQuery.EVERYTHING);
    }

    SearchForm placeholder(String example) {
        return new SearchForm(label, example, query);
    }

    /** Shows what is asked, and keeps the order when other words are sent. */
    SearchForm asking(DirectoryQuery asked) {
        return new SearchForm(label, placeholder, asked);
    }

    Element markup() {
        Element button = element(
                        "button",
                        "button button--primary search__button",
                        icon("search"),
                        text("span", "button__text", "Search"))
                .attr("type", "submit");
        Element form = element(
                        "form",
                        "search",
                        text("label", "search__label", label).attr("for", FIELD),
                        element("div", "search__row", input(), button))
                .attr("id", ID)
                .attr("role", "search")
                .attr("action", Sitemap.directory())
                .attr("method", "get")
                // Back from another page, the boxes of the form say what the address asks.
                .attr("autocomplete", "off");
        return query.sorting() == Sorting.NEWEST
                ? form.with(PlainForm.hidden("sort", query.sorting().parameter()))
                : form;
    }

    private Element input() {
        Element input = element("input", "search__input")
                .attr("type", "search")
                .attr("id", FIELD)
                .attr("name", FIELD)
                .attr("autocomplete", "off")
                .attr("enterkeyhint", "search")
                .attr("maxlength", String.valueOf(DirectoryQuery.LONGEST))
                .attr("value", query.words());
        return placeholder.isEmpty() ? input : input.attr("placeholder", placeholder);
    }
}
