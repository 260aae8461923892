package io.liaison.directory.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.inPlace;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.text;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.base.Sitemap;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.SearchHelp;
import io.liaison.directory.SearchHelp.FewerFilters;
import io.liaison.directory.SearchResult;
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

    static Component of(SearchResult result, Labels labels, long partners) {
        if (partners == 0) {
            return element("div", "empty", text("p", "", "No profile has been published yet. Please come back soon."));
        }
        EmptyResult empty = new EmptyResult(result, labels);
        HtmlContainer ways = element("div", "empty", text("p", "empty__lead", "Nobody offers exactly that yet."));
        DidYouMean.of(empty.help).ifPresent(ways::add);
        ways.add(empty.ways(partners));
        if (!empty.help.near().isEmpty()) {
            ways.add(empty.near());
        }
        return ways;
    }

    private Component ways(long partners) {
        HtmlContainer ways = element("ul", "empty__ways");
        if (help.narrowest() != null) {
            ways.add(without(help.narrowest()));
        }
        long groups = query.chosen().values().stream()
                .filter(terms -> !terms.isEmpty())
                .count();
        if (help.withoutFilters() > 0 && (groups > 1 || help.narrowest() == null && groups > 0)) {
            ways.add(way("without-filters", query.withoutFilters(), "Search without filters", help.withoutFilters()));
        }
        if (!query.words().isEmpty()) {
            ways.add(text("li", "", "Use fewer or more general words: “microscope” rather than its model and make"));
        }
        Component questions = link(Sitemap.match(), "", "Answer three short questions");
        ways.add(element("li", "", questions, new Text(" and see the offers that fit")));
        Component alert = ResultActions.link(Sitemap.alertNew(), "Be told by e-mail", query);
        ways.add(element("li", "", alert, new Text(" when somebody offers it")));
        String all = partners == 1 ? "See the one partner" : "See all " + Wording.partners(partners);
        ways.add(element("li", "", link(Sitemap.directory(), "", all)));
        return ways;
    }

    /** The one group that stands in the way, with what giving it up would find. */
    private HtmlContainer without(FewerFilters fewer) {
        String chosen = query.chosen(fewer.facet()).stream()
                .map(term -> labels.of(fewer.facet().vocabulary(), term))
                .collect(joining(", "));
        return way("without-one", fewer.query(), "Search without “" + chosen + "”", fewer.partners());
    }

    private static HtmlContainer way(String part, DirectoryQuery to, String words, long partners) {
        HtmlContainer link = inPlace(to.address() + Results.PLACE, "", new Text(words));
        link.getElement().setAttribute("rel", "nofollow").setAttribute("data-part", part);
        return element("li", "", link, text("span", "empty__count", " finds " + Wording.partners(partners)));
    }

    private Component near() {
        HtmlContainer title = text("h3", "empty__title", "What comes close");
        return element("section", "near", title, Results.list(help.near(), labels));
    }
}
