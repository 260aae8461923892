package io.liaison.directory.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;
import static java.util.stream.Collectors.joining;

import io.liaison.base.Sitemap;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.SearchHelp;
import io.liaison.directory.SearchHelp.FewerFilters;
import io.liaison.directory.SearchResult;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.profile.page.Labels;

/** The ways on when nothing was found: other words, fewer filters, what comes close, and everything there is. */
final class EmptyResult {

    private final DirectoryQuery query;
    private final SearchHelp help;
    private final Labels labels;

    private EmptyResult(SearchResult result, Labels labels) {
        this.query = result.query();
        this.help = result.help();
        this.labels = labels;
    }

    static Node of(SearchResult result, Labels labels, long partners) {
        if (partners == 0) {
            return element("div", "empty", text("p", "", "No profile has been published yet. Please come back soon."));
        }
        EmptyResult empty = new EmptyResult(result, labels);
        Element ways = element("div", "empty", text("p", "empty__lead", "Nobody offers exactly that yet."))
                .with(DidYouMean.of(empty.help))
                .with(empty.ways(partners));
        return empty.help.near().isEmpty() ? ways : ways.with(empty.near());
    }

    private Node ways(long partners) {
        Element ways = element("ul", "empty__ways");
        if (help.narrowest() != null) {
            ways = ways.with(without(help.narrowest()));
        }
        long groups = query.chosen().values().stream()
                .filter(terms -> !terms.isEmpty())
                .count();
        if (help.withoutFilters() > 0 && (groups > 1 || help.narrowest() == null && groups > 0)) {
            ways = ways.with(
                    way("without-filters", query.withoutFilters(), "Search without filters", help.withoutFilters()));
        }
        if (!query.words().isEmpty()) {
            ways = ways.with(
                    text("li", "", "Use fewer or more general words: “microscope” rather than its model and make"));
        }
        Node questions = link(Sitemap.match(), "", "Answer three short questions");
        Node alert = ResultActions.link(Sitemap.alertNew(), "Be told by e-mail", query);
        String all = partners == 1 ? "See the one partner" : "See all " + Wording.partners(partners);
        return ways.with(
                element("li", "", questions, new Text(" and see the offers that fit")),
                element("li", "", alert, new Text(" when somebody offers it")),
                element("li", "", link(Sitemap.directory(), "", all)));
    }

    /** The one group that stands in the way, with what giving it up would find. */
    private Element without(FewerFilters fewer) {
        String chosen = query.chosen(fewer.facet()).stream()
                .map(term -> labels.of(fewer.facet().vocabulary(), term))
                .collect(joining(", "));
        return way("without-one", fewer.query(), "Search without “" + chosen + "”", fewer.partners());
    }

    private static Element way(String part, DirectoryQuery to, String words, long partners) {
        Element link = link(to.address() + Results.PLACE, "", new Text(words))
                .attr("rel", "nofollow")
                .attr("data-part", part);
        return element("li", "", link, text("span", "empty__count", " finds " + Wording.partners(partners)));
    }

    private Node near() {
        Element title = text("h3", "empty__title", "What comes close");
        return element("section", "near", title, Results.list(help.near(), labels));
    }
}
