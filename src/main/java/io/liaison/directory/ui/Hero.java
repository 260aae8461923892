package io.liaison.directory.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.directory.DirectoryQuery;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import java.util.List;

/** The question at the top of the directory: large at the start, small above results. */
final class Hero {

    private static final String LABEL = "Your need, in plain words";
    private static final List<String> EXAMPLES =
            List.of("clean room for small batches", "licence an assay", "train our technicians");

    private Hero() {}

    static Node of(DirectoryQuery query) {
        Element title =
                text("h1", "hero__title", "What do you need a partner for?").attr("id", "ask");
        Element lead = text(
                "p",
                "hero__lead",
                "Describe it as you would to a colleague. You see the institutes that can help, how they work with"
                        + " others, and for whom.");
        Element form = new SearchForm(LABEL)
                .placeholder("A facility, a skill, a technology …")
                .asking(query)
                .markup()
                .attr("data-live", "search");
        return element(
                        "section",
                        query.isStart() ? "hero" : "hero hero--compact",
                        element("div", "hero__inner", title, lead, form, examples(), questions()))
                .attr("aria-labelledby", "ask");
    }

    /** For those who have no words for it yet. */
    private static Node questions() {
        return element(
                "p",
                "hero__questions",
                text("span", "hero__lacking", "No words for it yet? "),
                link(Sitemap.match(), "hero__match", new Text("Answer three short questions"), icon("arrow")));
    }

    private static Node examples() {
        Element examples = element("p", "hero__examples", text("span", "", "For example:"));
        for (String example : EXAMPLES) {
            examples = examples.with(
                    new Text(" "),
                    link(DirectoryQuery.EVERYTHING.withWords(example).address(), "", example));
        }
        return examples;
    }
}
