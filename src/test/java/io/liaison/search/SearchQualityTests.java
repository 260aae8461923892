package io.liaison.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question of search/queries.txt, over forty institutes of search/institutes.txt and what ACTRIS says of itself. */
class SearchQualityTests {

    private static final Map<String, Document> INSTITUTES = SearchFixtures.institutes();
    private static final SearchIndex INDEX = index();

    /**
     * @param words as typed
     * @param expected the key of an institute, with the title of an offer after a slash; or a dash
     */
    record Row(String words, String expected) {}

    @Tag("BR-140")
    @Tag("BR-141")
    @Tag("BR-142")
    @Tag("BR-143")
    @Tag("BR-394")
    @ParameterizedTest
    @MethodSource("rows")
    void findsWhatIsMeant(Row row) {
        assertThat(first(
                        INDEX.search(SearchFixtures.question(row.words())),
                        row.expected().contains("/")))
                .as(row.words())
                .isEqualTo(row.expected());
    }

    static Stream<Row> rows() {
        return SearchFixtures.resource("/search/queries.txt")
                .lines()
                .filter(line -> line.contains(" | ") && !line.startsWith("#"))
                .map(line -> new Row(
                        typed(line.substring(0, line.lastIndexOf(" | "))),
                        line.substring(line.lastIndexOf(" | ") + 3)));
    }

    private static String typed(String written) {
        return written.equals("x{10000}")
                ? "x".repeat(10_000)
                : written.replace("\\u0000", "\u0000")
                        .replace("\\u202E", "\u202E")
                        .replace("\\u00AD", "\u00AD");
    }

    private static String first(Hits hits, boolean withOffer) {
        if (hits.hits().isEmpty()) {
            return "-";
        }
        Hit hit = hits.hits().getFirst();
        String key = INSTITUTES.entrySet().stream()
                .filter(institute -> institute.getValue().id().equals(hit.id()))
                .findFirst()
                .orElseThrow()
                .getKey();
        return withOffer ? key + " / " + title(INSTITUTES.get(key), hit) : key;
    }

    private static String title(Document document, Hit hit) {
        String id = hit.parts().getFirst().id();
        return document.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow()
                .texts()
                .get(Field.OFFER_TITLE)
                .getFirst();
    }

    private static SearchIndex index() {
        SearchIndex index = SearchIndex.inMemory(Synonyms.usual());
        INSTITUTES.values().forEach(institute -> index.replace(List.of(institute), List.of()));
        return index;
    }
}
