package io.liaison.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.listings.Facet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryQueryTests {

    @Test
    void readsWhatItWrites() {
        DirectoryQuery query = DirectoryQuery.read(
                "q=clean+room%20%C3%A9&kind=facility-rental&kind=training&region=singapore&sort=name&page=3");

        assertThat(query.words()).isEqualTo("clean room é");
        assertThat(query.chosen(Facet.KIND)).isEqualTo(Set.of("facility-rental", "training"));
        assertThat(query.sorting()).isEqualTo(Sorting.NAME);
        assertThat(query.page()).isEqualTo(3);
        assertThat(DirectoryQuery.read(query.address().substring(2))).isEqualTo(query);
    }

    @Test
    void isThePlainDirectoryWithoutAnyQuestion() {
        assertThat(DirectoryQuery.read(null)).isEqualTo(DirectoryQuery.EVERYTHING);
        assertThat(DirectoryQuery.read("utm_source=letter").address()).isEqualTo("/");
        assertThat(DirectoryQuery.read("utm_source=letter").isEverything()).isTrue();
        assertThat(DirectoryQuery.read("q=cell").isEverything()).isFalse();
        assertThat(DirectoryQuery.read("page=2").isEverything()).isFalse();
    }

    @Test
    void cutsWordsThatAreTooManyAndSaysSo() {
        DirectoryQuery query = DirectoryQuery.read("q=" + "x".repeat(10_000));

        assertThat(query.words()).hasSize(DirectoryQuery.LONGEST);
        assertThat(query.wasCut()).isTrue();
    }

    @Test
    void cutsBetweenCharactersNotWithinOne() {
        assertThat(DirectoryQuery.read("q=" + "x".repeat(199) + "%F0%9F%92%8A%F0%9F%92%8A")
                        .words())
                .isEqualTo("x".repeat(199));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%00",
                "q=%",
                "q=%4",
                "q=%ZZ",
                "q=%ff%fe",
                "&&&=&=",
                "=",
                "q",
                "q=%ED%A0%80",
                "page=-1",
                "page=0",
                "page=99999999999",
                "sort=",
                "sort=x%27",
                "kind=%27%3B--",
                "type=..",
                "q=%EE%80%80x"
            })
    void takesAnythingFromAnAddress(String query) {
        DirectoryQuery read = DirectoryQuery.read(query);

        assertThat(read.page()).isPositive();
        assertThat(read.words()).doesNotContain("\u0000", "\uE000");
        assertThat(DirectoryQuery.read(read.address().replaceFirst("^/\\??", "")))
                .isEqualTo(read);
    }

    @Test
    void startsAgainFromTheFirstPageWhenTheQuestionChanges() {
        DirectoryQuery query = DirectoryQuery.read("q=cell&page=4");

        assertThat(query.toggled(Facet.DOMAIN, "robotics").address()).isEqualTo("/?q=cell&domain=robotics");
        assertThat(query.toggled(Facet.DOMAIN, "robotics")
                        .toggled(Facet.DOMAIN, "robotics")
                        .address())
                .isEqualTo("/?q=cell");
        assertThat(query.withWords("room").address()).isEqualTo("/?q=room");
        assertThat(query.withoutFilters().page()).isEqualTo(1);
    }

    @Test
    void sortsByMatchOnlyWhereThereAreWords() {
        assertThat(DirectoryQuery.EVERYTHING.withWords("cell").sorting()).isEqualTo(Sorting.MATCH);
        assertThat(DirectoryQuery.read("q=cell").withWords("").sorting()).isEqualTo(Sorting.NAME);
        assertThat(DirectoryQuery.read("sort=match").sorting()).isEqualTo(Sorting.NAME);
        assertThat(DirectoryQuery.read("q=cell&sort=newest").withWords("room").sorting())
                .isEqualTo(Sorting.NEWEST);
    }
}
