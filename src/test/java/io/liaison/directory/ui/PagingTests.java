package io.liaison.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.SearchHelp;
import io.liaison.directory.SearchResult;
import io.liaison.search.Matching;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PagingTests {

    private static final long PARTNERS = 100_000;

    @Test
    @Tag("BR-163")
    void leadsToTheFirstTheLastAndThoseAroundByLinksAlone() {
        Element paging = paging("q=room&kind=training&page=2500");

        assertThat(paging.select("a").eachText())
                .containsExactly("Previous", "Page 1", "Page 2,499", "Page 2,500", "Page 2,501", "Page 5,000", "Next");
        assertThat(paging.select("a[aria-current=page]").attr("href"))
                .isEqualTo("/?q=room&kind=training&page=2500#count");
        assertThat(paging.select("a[rel=next]").attr("href")).isEqualTo("/?q=room&kind=training&page=2501#count");
        assertThat(paging.select("a").first().attr("href")).isEqualTo("/?q=room&kind=training&page=2499#count");
        assertThat(paging.text()).contains("49,981–50,000 of 100,000 partners");
    }

    @Test
    @Tag("BR-163")
    void leavesNoGapWhereThereIsNone() {
        assertThat(paging("page=1").select(".paging__pages").text()).isEqualTo("Page 1 Page 2 … Page 5,000 Next");
        assertThat(paging("page=5000").select(".paging__pages").text())
                .isEqualTo("Previous Page 1 … Page 4,999 Page 5,000");
    }

    private static Element paging(String query) {
        SearchResult result = new SearchResult(
                DirectoryQuery.read(query),
                Matching.ALL_WORDS,
                List.of(),
                PARTNERS,
                3 * PARTNERS,
                Map.of(),
                SearchHelp.NONE);
        return Jsoup.parse(Paging.of(result).html());
    }
}
