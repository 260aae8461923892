package io.liaison.directory.ui;

import static io.liaison.markup.Markup.element;

import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.content.Vocabularies;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.DirectorySearch;
import io.liaison.directory.SearchResult;
import io.liaison.directory.Sorting;
import io.liaison.markup.Node;
import io.liaison.profile.page.Labels;
import io.liaison.profile.page.PublicPage;
import org.springframework.stereotype.Component;

/** Makes the directory's page for a question. */
@Component
class DirectoryPages {

    private static final String DESCRIPTION = "Find research institutes and the ways to work with them: facilities,"
            + " technology transfer, research collaboration and more, and for whom each is meant.";

    private final DirectorySearch search;
    private final Vocabularies vocabularies;
    private final Installation installation;

    DirectoryPages(DirectorySearch search, Vocabularies vocabularies, Installation installation) {
        this.search = search;
        this.vocabularies = vocabularies;
        this.installation = installation;
    }

    PublicPage page(DirectoryQuery query, SearchResult result) {
        Node main = element("div", "", Hero.of(query), body(result));
        return new PublicPage(
                title(query),
                DESCRIPTION,
                Sitemap.directory(),
                query.isEverything(),
                null,
                query.isEverything() ? DirectoryJsonLd.of(DESCRIPTION, installation) : null,
                Sitemap.feed() + parameters(query),
                main);
    }

    /** Without filters of terms that there are not. */
    DirectoryQuery known(DirectoryQuery asked) {
        return search.known(asked);
    }

    SearchResult search(DirectoryQuery query) {
        return search.search(query);
    }

    /** Everything below the question. */
    private Node body(SearchResult result) {
        long partners = result.total() == 0 ? search.count() : result.total();
        String whole = installation.address(result.query().address());
        Node results = Results.of(result, Labels.of(vocabularies), partners, whole);
        boolean hasFilters = result.facets().values().stream().anyMatch(counts -> !counts.isEmpty());
        Node finder = hasFilters
                ? element("div", "width finder", Filters.of(result), results)
                : element("div", "width finder finder--empty", results);
        return result.query().isStart() && result.total() > 0
                ? element("div", "", StartPage.of(result), finder)
                : element("div", "", finder);
    }

    /** The question mark and what follows it for the same question, in no particular order and from the beginning. */
    static String parameters(DirectoryQuery query) {
        return query.sorted(query.words().isEmpty() ? Sorting.NAME : Sorting.MATCH)
                .address()
                .substring(1);
    }

    static String title(DirectoryQuery query) {
        return query.words().isEmpty() ? "Find a partner" : "Partners for “" + query.words() + "”";
    }
}
