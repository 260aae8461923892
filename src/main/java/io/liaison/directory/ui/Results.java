package io.liaison.directory.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.ListingCard;
import io.liaison.directory.SearchResult;
import io.liaison.profile.page.Labels;
import io.liaison.profile.page.Markup;
import io.liaison.search.Matching;
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
    static Component of(SearchResult result, Labels labels, long partners, String whole) {
        Results results = new Results(result, labels);
        HtmlContainer section = element("section", "results", results.head(), text("p", "on-paper", whole));
        if (!results.query.isStart()) {
            section.add(element(
                    "div", "results__bar", Tags.of(results.query, labels), ResultActions.of(results.query, whole)));
        }
        if (results.query.wasCut()) {
            section.add(notice("Only the first " + DirectoryQuery.LONGEST + " characters were looked for."));
        }
        if (result.total() == 0) {
            section.add(EmptyResult.of(result, labels, partners));
            section.setId(Markup.CONTENT);
        } else {
            results.addFound(section);
        }
        section.getElement().setAttribute("aria-labelledby", "count");
        return section;
    }

    static HtmlContainer list(List<ListingCard> cards, Labels labels) {
        return element(
                "ol",
                "results__list",
                cards.stream()
                        .map(card -> element("li", "", ResultCard.of(card, labels)))
                        .toList());
    }

    private Component head() {
        HtmlContainer count = element("h2", "results__count", new Text(Wording.count(result)));
        if (!query.words().isEmpty()) {
            count.add(text("span", "results__about", Wording.about(query)));
        }
        count.setId("count");
        // Who listens hears it when results have followed the typing, and the focus comes here when its filter is gone.
        count.getElement().setAttribute("data-arrival", true).setAttribute("tabindex", "-1");
        HtmlContainer head = element("div", "results__head", count);
        if (result.total() > 1) {
            head.add(SortLinks.of(query));
        }
        return head;
    }

    private void addFound(HtmlContainer section) {
        if (result.matching() == Matching.SOME_WORDS) {
            section.add(notice("No partner matches every word. These match some of them, the best first."));
        }
        if (result.matching() == Matching.NEAR_WORDS) {
            section.add(notice("Nothing is spelt quite like that. These match words much like yours."));
        }
        DidYouMean.of(result.help()).ifPresent(section::add);
        HtmlContainer list = list(result.cards(), labels);
        list.setId(Markup.CONTENT);
        list.getElement().setAttribute("tabindex", "-1").setAttribute("aria-labelledby", "count");
        section.add(list);
        if (result.pages() > 1) {
            section.add(Paging.of(result));
        }
    }

    private static Component notice(String words) {
        return text("p", "results__notice", words);
    }
}
