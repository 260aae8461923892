package io.liaison.directory;

import static io.liaison.directory.DirectoryFixtures.offer;
import static io.liaison.directory.DirectoryFixtures.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.base.Slug;
import io.liaison.content.ProfileContent;
import io.liaison.listings.Facet;
import io.liaison.search.Matching;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;

/** Every profile here carries one invented word, so that what other tests publish does not count. */
@RealDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectorySearchIntegrationTests {

    private static final String OURS = "Quillwort";

    @Autowired
    World world;

    @Autowired
    DirectorySearch search;

    private Slug moss;
    private Slug fern;
    private Slug ecole;

    @BeforeAll
    void publishThree() {
        moss = publish(profile(
                "Moss Laboratory",
                "Grows moss for medicines. " + OURS,
                "It keeps bryophytes alive.",
                "university",
                "cell-and-gene-therapy",
                "singapore",
                offer("Clean room rental", "facility-rental", "pharmaceutical-companies"),
                offer("Summer school", "training", "students-and-trainees"),
                offer("Vial filling", "contract-manufacturing", "investors")));
        fern = publish(profile(
                "Fern Works",
                "Presses ferns. " + OURS,
                "It has a clean room as well, and moss in it.",
                "company",
                "robotics",
                "japan",
                offer("Pressing", "contract-manufacturing", "pharmaceutical-companies")));
        ecole = publish(profile(
                "École Supérieure de Botanique",
                "Teaches. " + OURS,
                "Lessons.",
                "university",
                "robotics",
                "europe",
                offer("Lessons", "training", "students-and-trainees")));
    }

    @Test
    void findsWordsInEveryPartOfAProfileAndTheNameFirst() {
        assertThat(slugs("q=moss+quillwort")).containsExactly(moss, fern);
        assertThat(slugs("q=bryophyte+quillwort")).containsExactly(moss);
        assertThat(slugs("q=vial+quillwort")).containsExactly(moss);
        assertThat(slugs("q=pharmaceutical+quillwort")).containsExactlyInAnyOrder(moss, fern);
        assertThat(slugs("q=singapore+quillwort")).containsExactly(moss);
    }

    @Test
    void findsAWordThatIsStillBeingTypedAndAnyOfItsForms() {
        assertThat(slugs("q=quillwort+bryoph")).containsExactly(moss);
        assertThat(slugs("q=growing+quillwort")).containsExactly(moss);
        assertThat(slugs("q=ecole+quillwort")).containsExactly(ecole);
        assertThat(slugs("q=%C3%89COLE+Quillwort")).containsExactly(ecole);
    }

    @Test
    void takesQuotationMarksAndMinusAsOnTheWeb() {
        assertThat(slugs("q=quillwort+-moss")).containsExactly(ecole);
        assertThat(slugs("q=quillwort+%22clean+room%22")).containsExactlyInAnyOrder(moss, fern);
        assertThat(search("q=quillwort+%22room+clean%22").matching()).isEqualTo(Matching.SOME_WORDS);
    }

    @Test
    void offersWhatHasSomeOfTheWordsWhereNothingHasAll() {
        SearchResult result = search("q=bryophyte+zeppelin");

        assertThat(result.matching()).isEqualTo(Matching.SOME_WORDS);
        assertThat(result.cards()).extracting(ListingCard::slug).containsExactly(moss);
    }

    @Test
    void forgivesATypingErrorInEachWord() {
        SearchResult result = search("q=supereure+bottanique");

        assertThat(result.matching()).isEqualTo(Matching.NEAR_WORDS);
        assertThat(result.cards()).extracting(ListingCard::slug).contains(ecole);
        assertThat(result.help().didYouMean())
                .extracting(DirectoryQuery::words)
                .containsExactly("superieure botanique");
    }

    @Test
    void countsEachFilterAsIfItsOwnGroupHadNoChoice() {
        SearchResult result = search("q=quillwort&type=university&kind=training");

        assertThat(result.cards()).extracting(ListingCard::slug).containsExactlyInAnyOrder(moss, ecole);
        assertThat(partners(result, Facet.TYPE, "university")).isEqualTo(2);
        assertThat(partners(result, Facet.TYPE, "company")).isZero();
        assertThat(partners(result, Facet.KIND, "training")).isEqualTo(2);
        assertThat(partners(result, Facet.KIND, "facility-rental")).isEqualTo(1);
        assertThat(partners(result, Facet.DOMAIN, "robotics")).isEqualTo(1);
        assertThat(partners(search("q=quillwort&type=university"), Facet.TYPE, "company"))
                .isEqualTo(1);
    }

    @Test
    void findsExactlyAsManyAsAFilterPromised() {
        SearchResult before = search("q=quillwort&domain=robotics");
        before.facets().forEach((facet, counts) -> counts.stream()
                .filter(count -> !count.isChosen())
                .forEach(count -> assertThat(search(
                                before.query().withoutFilters().toggled(Facet.DOMAIN, "robotics"), facet, count.code()))
                        .as("%s %s", facet, count.code())
                        .isEqualTo(facet == Facet.DOMAIN ? unionWithRobotics(count) : count.partners())));
    }

    @Test
    void widensWithinAGroupAndNarrowsBetweenGroups() {
        assertThat(slugs("q=quillwort&region=japan&region=europe")).containsExactlyInAnyOrder(fern, ecole);
        assertThat(slugs("q=quillwort&region=japan&type=university")).isEmpty();
    }

    @Test
    void keepsAChosenFilterInSightWhereItFindsNothing() {
        assertThat(search("q=quillwort&region=africa").facets().get(Facet.REGION))
                .contains(new FacetCount("africa", "Africa", 0, true));
    }

    @Test
    void showsTheOffersThatWereLookedFor() {
        ListingCard card =
                search("q=quillwort+moss&kind=contract-manufacturing").cards().getFirst();

        assertThat(card.slug()).isEqualTo(moss);
        assertThat(card.shownOffers().getFirst().title().text()).isEqualTo("Vial filling");
        assertThat(card.shownOffers()).hasSize(1);
        assertThat(card.matchingOffers()).isEqualTo(1);
        assertThat(card.moreOffers()).isEqualTo(2);
        assertThat(search("q=school+quillwort")
                        .cards()
                        .getFirst()
                        .shownOffers()
                        .getFirst()
                        .title()
                        .pieces())
                .contains(new Highlighted.Piece("school", true));
    }

    @Test
    @Tag("BR-146")
    void tellsFromItsTextsWhyAPartnerWasFound() {
        ListingCard found = search("q=bryophytes+alive").cards().getFirst();

        assertThat(found.excerpt()).isNotNull();
        assertThat(found.excerpt().pieces())
                .containsExactly(
                        new Highlighted.Piece("It keeps ", false),
                        new Highlighted.Piece("bryophytes alive", true),
                        new Highlighted.Piece(".", false));
        assertThat(search("q=moss").cards().getFirst().excerpt()).isNull();
    }

    @Test
    void sortsByNameAndByAge() {
        assertThat(slugs("q=quillwort&sort=name")).containsExactly(ecole, fern, moss);
        assertThat(slugs("q=quillwort&sort=newest")).containsExactly(ecole, fern, moss);
    }

    @Test
    void givesTheLastPageForOneBeyondIt() {
        SearchResult result = search("q=quillwort&page=77");

        assertThat(result.query().page()).isEqualTo(1);
        assertThat(result.cards()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "\"\"\"",
                "%",
                "_",
                "\\",
                "\u0000",
                "a\u0000b",
                "a & b | !c <-> d:*",
                "()",
                ":*",
                "!!!",
                "the",
                "the of and",
                "-",
                "- -",
                "or",
                "or or",
                "<script>alert(1)</script>",
                "'; drop table listing; --",
                "\uD800",
                "\uFFFF",
                "\uE000x\uE001",
                "💊",
                "日本",
                "ا",
                "{}",
                "$1",
                ":words",
                "?",
                "--",
                "/*",
                "a'b\"c\\d%e_f",
                "\t\n\r",
                "x:y",
                "\"unfinished phrase",
                "é",
                "ﬁ",
                "İ"
            })
    void answersWhateverIsTyped(String words) {
        for (String typed : List.of(words, "quillwort " + words, words.repeat(10_000 / words.length()))) {
            String query = "q=" + UriUtils.encode(typed, "UTF-8");
            assertThatCode(() -> search(query)).as(typed).doesNotThrowAnyException();
        }
    }

    private Slug publish(ProfileContent content) {
        return world.published(
                        content.name() + " " + UUID.randomUUID().toString().substring(0, 8), content)
                .slug();
    }

    private SearchResult search(String query) {
        return search.search(DirectoryQuery.read(query));
    }

    private long search(DirectoryQuery query, Facet facet, String term) {
        return search.search(query.toggled(facet, term)).total();
    }

    private long unionWithRobotics(FacetCount other) {
        return search("q=quillwort&domain=robotics&domain=" + other.code()).total();
    }

    private List<Slug> slugs(String query) {
        return search(query).cards().stream().map(ListingCard::slug).toList();
    }

    private static long partners(SearchResult result, Facet facet, String term) {
        return result.facets().get(facet).stream()
                .filter(count -> count.code().equals(term))
                .mapToLong(FacetCount::partners)
                .sum();
    }
}
