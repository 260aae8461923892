package io.liaison.directory.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.text;

import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.ListingCard;
import io.liaison.directory.SearchResult;
import io.liaison.markup.Element;
import io.liaison.markup.Markup;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.profile.page.Labels;
import io.liaison.search.Matching;
import java.util.ArrayList;
import java.util.List;

/** What was found: how many, by which filters, in which order, and one page of it. */
final class Results {

    /** Where a link that only changes the results leads, so that nobody without script begins at the top again. */
    static final String PLACE = "#count";

    private final SearchResult result;
    private final DirectoryQuery query;
    private final Labels labels;

    private Results(SearchResult result, Labels labels) {
        this.result = result;
        this.query = result.query();
        this.labels = labels;
    }

    /**
     * @param partners how many there are in all, for the way out of an empty result
     * @param whole the question's address with this site's name
     */
    static Node of(SearchResult result, Labels labels, long partners, String whole) {
        Results results = new Results(result, labels);
        Element section = element("section", "results", results.head(), text("p", "on-paper", whole));
        if (!results.query.isStart()) {
            section = section.with(element(
                    "div", "results__bar", Tags.of(results.query, labels), ResultActions.of(results.query, whole)));
        }
        if (results.query.wasCut()) {
            section = section.with(notice("Only the first " + DirectoryQuery.LONGEST + " characters were looked for."));
        }
        section = result.total() == 0
                ? section.with(EmptyResult.of(result, labels, partners)).attr("id", Markup.CONTENT)
                : section.with(results.found());
        return section.attr("aria-labelledby", "count");
    }

    static Element list(List<ListingCard> cards, Labels labels) {
        return element(
                "ol",
                "results__list",
                cards.stream()
                        .map(card -> element("li", "", ResultCard.of(card, labels)))
                        .toList());
    }

    private Node head() {
        Element count = element("h2", "results__count", new Text(Wording.count(result)));
        if (!query.words().isEmpty()) {
            count = count.with(text("span", "results__about", Wording.about(query)));
        }
        // Who listens hears it when results have followed the typing, and the focus comes here when its filter is gone.
        count = count.attr("id", "count").attr("data-arrival").attr("tabindex", "-1");
        Element head = element("div", "results__head", count);
        return result.total() > 1 ? head.with(SortLinks.of(query)) : head;
    }

    private List<Node> found() {
        List<Node> found = new ArrayList<>();
        if (result.matching() == Matching.SOME_WORDS) {
            found.add(notice("No partner matches every word. These match some of them, the best first."));
        }
        if (result.matching() == Matching.NEAR_WORDS) {
            found.add(notice("Nothing is spelt quite like that. These match words much like yours."));
        }
        DidYouMean.of(result.help()).ifPresent(found::add);
        found.add(list(result.cards(), labels)
                .attr("id", Markup.CONTENT)
                .attr("tabindex", "-1")
                .attr("aria-labelledby", "count"));
        if (result.pages() > 1) {
            found.add(Paging.of(result));
        }
        return found;
    }

    private static Node notice(String words) {
        return text("p", "results__notice", words);
    }
}
