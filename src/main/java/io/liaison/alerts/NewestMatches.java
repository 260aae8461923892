package io.liaison.alerts;

import io.liaison.base.Slug;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.DirectorySearch;
import io.liaison.directory.ListingCard;
import io.liaison.directory.SearchResult;
import io.liaison.directory.Sorting;
import io.liaison.listings.ListingAges;
import io.liaison.listings.ListingAges.Age;
import io.liaison.search.Matching;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The newest partners that answer a question, one page of them. Near misses are no news. Looking again for the same question asks nobody, so alerts
 * are best looked after question by question.
 */
@Component
class NewestMatches {

    private final DirectorySearch search;
    private final ListingAges ages;

    NewestMatches(DirectorySearch search, ListingAges ages) {
        this.search = search;
        this.ages = ages;
    }

    List<News> of(DirectoryQuery question) {
        SearchResult found = search.search(question.sorted(Sorting.NEWEST));
        if (found.total() == 0 || found.matching() != Matching.ALL_WORDS) {
            return List.of();
        }
        List<Slug> slugs = found.cards().stream().map(ListingCard::slug).toList();
        Map<Slug, Age> known = ages.of(slugs);
        return found.cards().stream()
                .flatMap(card -> Optional.ofNullable(known.get(card.slug())).map(age -> news(card, age)).stream())
                .toList();
    }

    private static News news(ListingCard card, Age age) {
        return new News(card, age.publishedAt(), age.firstPublishedAt());
    }
}
