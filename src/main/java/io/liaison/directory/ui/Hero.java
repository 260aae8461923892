package io.liaison.directory.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.icon;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.base.Sitemap;
import io.liaison.directory.DirectoryQuery;
import java.util.List;

/** The question at the top of the directory: large at the start, small above results. */
final class Hero extends HtmlContainer {

    private static final String LABEL = "Your need, in plain words";
    private static final String COMPACT = "hero--compact";
    private static final List<String> EXAMPLES =
            List.of("clean room for small batches", "licence an assay", "train our technicians");

    private final SearchForm form;

    Hero(DirectoryQuery query) {
        super("section");
        form = form(query);
        HtmlContainer title = text("h1", "hero__title", "What do you need a partner for?");
        title.setId("ask");
        HtmlContainer lead = text(
                "p",
                "hero__lead",
                "Describe it as you would to a colleague. You see the institutes that can help, how they work with"
                        + " others, and for whom.");
        add(element("div", "hero__inner", title, lead, form, examples(), questions()));
        addClassName("hero");
        getElement().setAttribute("aria-labelledby", "ask");
        suit(query);
    }

    SearchForm form() {
        return form;
    }

    /** Makes room for what was found. */
    void suit(DirectoryQuery query) {
        setClassName(COMPACT, !query.isStart());
    }

    private static SearchForm form(DirectoryQuery query) {
        SearchForm form = new SearchForm(LABEL, "search__label");
        form.getElement().setAttribute("data-live", "search");
        return form.placeholder("A facility, a skill, a technology …").asking(query);
    }

    /** For those who have no words for it yet. */
    private static Component questions() {
        return element(
                "p",
                "hero__questions",
                text("span", "hero__lacking", "No words for it yet? "),
                link(Sitemap.match(), "hero__match", new Text("Answer three short questions"), icon("arrow")));
    }

    private static Component examples() {
        HtmlContainer examples = element("p", "hero__examples", text("span", "", "For example:"));
        for (String example : EXAMPLES) {
            examples.add(
                    new Text(" "),
                    link(DirectoryQuery.EVERYTHING.withWords(example).address(), "", example));
        }
        return examples;
    }
}
