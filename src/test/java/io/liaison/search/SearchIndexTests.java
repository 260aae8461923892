package io.liaison.search;

import static io.liaison.search.SearchFixtures.document;
import static io.liaison.search.SearchFixtures.id;
import static io.liaison.search.SearchFixtures.offer;
import static io.liaison.search.SearchFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SearchIndexTests {

    private final SearchIndex index = SearchIndex.inMemory(Synonyms.NONE);

    @Test
    void findsAtOnceWhatWasPutInAndNoLongerWhatWasTakenOut() {
        index.replace(
                List.of(document("a", "Moss Laboratory", "bryophytes"), document("b", "Fern Works", "")), List.of());
        assertThat(found("moss")).containsExactly(id("a"));

        index.replace(List.of(document("a", "Heath Laboratory", "")), List.of(id("b")));

        assertThat(found("moss")).isEmpty();
        assertThat(found("fern")).isEmpty();
        assertThat(found("heath")).containsExactly(id("a"));
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void staysTheSameThroughAnyNumberOfChanges() {
        Random random = new Random(1);
        List<Integer> present = new ArrayList<>();
        for (int change = 0; change < 1_500; change++) {
            int number = random.nextInt(400);
            if (present.contains(number) && random.nextBoolean()) {
                index.replace(List.of(), List.of(id("d" + number)));
                present.remove((Integer) number);
            } else {
                index.replace(List.of(numbered(number)), List.of());
                if (!present.contains(number)) {
                    present.add(number);
                }
            }
        }
        SearchIndex fresh = SearchIndex.inMemory(Synonyms.NONE);
        fresh.replace(present.stream().map(SearchIndexTests::numbered).toList(), List.of());

        assertThat(index.size()).isEqualTo(present.size());
        for (String words :
                List.of("", "even", "odd thing", "\"common thing\"", "name17", "seventh or even", "odd -seventh")) {
            Hits hits = index.search(new Question(words, Map.of(), Order.NAME, 0, 1_000));
            Hits expected = fresh.search(new Question(words, Map.of(), Order.NAME, 0, 1_000));
            assertThat(hits.hits()).as(words).isEqualTo(expected.hits());
            assertThat(hits.facets()).as(words).isEqualTo(expected.facets());
        }
    }

    @Test
    void losesNothingWhileManySegmentsBecomeOneBesideTheWork() throws InterruptedException {
        AtomicBoolean isWriting = new AtomicBoolean(true);
        List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());
        Thread reader = Thread.ofPlatform().start(() -> {
            while (isWriting.get()) {
                sizes.add(index.search(new Question("thing", Map.of(), Order.NAME, 0, 1))
                        .total());
            }
        });
        for (int batch = 0; batch < 24; batch++) {
            int first = batch * 200;
            index.replace(
                    IntStream.range(first, first + 200)
                            .mapToObj(SearchIndexTests::numbered)
                            .toList(),
                    List.of());
            index.replace(List.of(), List.of(id("d" + first)));
        }
        isWriting.set(false);
        reader.join();

        assertThat(index.size()).isEqualTo(24 * 199);
        assertThat(index.search(question("thing")).total()).isEqualTo(24 * 199);
        assertThat(sizes).allMatch(size -> size % 199 <= 1);
    }

    @Test
    @Tag("BR-144")
    void judgesChoicesOnOnePart() {
        index.replace(
                List.of(
                        document(
                                "both",
                                "Both",
                                "",
                                offer("Rooms", "rental", "start-ups"),
                                offer("Course", "training", "students")),
                        document(
                                "apart",
                                "Apart",
                                "",
                                offer("Rooms", "rental", "hospitals"),
                                offer("Money", "grant", "start-ups")),
                        document("none", "None", "")),
                List.of());

        Hits hits = index.search(chosen(Map.of("kind", Set.of("rental"), "audience", Set.of("start-ups"))));

        assertThat(hits.hits()).extracting(Hit::id).containsExactly(id("both"));
        assertThat(hits.totalParts()).isEqualTo(1);
        assertThat(hits.facets().get("kind")).isEqualTo(Map.of("rental", 1, "grant", 1));
        assertThat(hits.facets().get("audience")).isEqualTo(Map.of("start-ups", 1, "hospitals", 1));
        assertThat(index.search(chosen(Map.of("kind", Set.of("rental", "grant"))))
                        .total())
                .isEqualTo(2);
        assertThat(index.search(chosen(Map.of())).total()).isEqualTo(3);
    }

    @Test
    @Tag("BR-144")
    void countsWhatEachTermWouldFind() {
        Random random = new Random(2);
        index.replace(
                IntStream.range(0, 300)
                        .mapToObj(number -> random(number, random))
                        .toList(),
                List.of());
        Map<String, Set<String>> chosen = Map.of("kind", Set.of("k1", "k2"), "audience", Set.of("a3"));

        Hits hits = index.search(new Question("common", chosen, Order.NAME, 0, 1));

        hits.facets()
                .forEach((facet, counts) -> counts.forEach((term, count) -> {
                    Map<String, Set<String>> other = new HashMap<>(chosen);
                    other.put(facet, Set.of(term));
                    assertThat(index.search(new Question("common", other, Order.NAME, 0, 1))
                                    .total())
                            .as(facet + " " + term)
                            .isEqualTo(count);
                }));
        assertThat(hits.facets().get("kind")).hasSizeGreaterThan(3);
    }

    @Test
    void givesTheSamePagesAsOneLongList() {
        index.replace(
                IntStream.range(0, 300).mapToObj(SearchIndexTests::numbered).toList(), List.of());
        IntStream.range(300, 330).forEach(number -> index.replace(List.of(numbered(number)), List.of()));
        for (Order order : Order.values()) {
            List<Hit> all = index.search(new Question("thing", Map.of(), order, 0, 1_000))
                    .hits();
            List<Hit> paged = IntStream.iterate(0, first -> first < 330, first -> first + 7)
                    .mapToObj(first -> index.search(new Question("thing", Map.of(), order, first, 7))
                            .hits())
                    .flatMap(List::stream)
                    .toList();
            assertThat(paged).as(order.name()).isEqualTo(all).hasSize(330);
        }
    }

    @Test
    @Tag("BR-140")
    void letsNoCommonAcronymFloodTheExactNameAway() {
        List<Document> documents = new ArrayList<>(IntStream.range(0, 200)
                .mapToObj(number -> new Document(
                        id("x" + number),
                        "Centre " + number,
                        Instant.EPOCH,
                        Map.of(
                                Field.NAME,
                                List.of("Centre for Actual Tests " + number),
                                Field.ACRONYM,
                                List.of("CAT"),
                                Field.TEXT,
                                List.of("CAT CAT CAT")),
                        Map.of(),
                        List.of(offer("CAT for all", "k"))))
                .toList());
        documents.add(document("cat", "Cat", ""));
        documents.add(document("in", "House of the Cat", ""));
        index.replace(documents, List.of());

        assertThat(found("CAT").getFirst()).isEqualTo(id("cat"));
        assertThat(found("house cat").getFirst()).isEqualTo(id("in"));
    }

    @Test
    @Tag("BR-141")
    void letsWhatMayBeMeantNeverStandBeforeWhatWasTyped() {
        index.replace(
                Stream.concat(
                                Stream.of(document("typed", "Something", "the theraphy is spelt so here")),
                                IntStream.range(0, 50)
                                        .mapToObj(number -> document("t" + number, "Therapy " + number, "therapy")))
                        .toList(),
                List.of());

        Hits hits = index.search(question("theraphy"));

        assertThat(hits.matching()).isEqualTo(Matching.ALL_WORDS);
        assertThat(hits.hits().getFirst().id()).isEqualTo(id("typed"));
        assertThat(hits.total()).isEqualTo(51);
        assertThat(index.search(question("therapi")).matching()).isEqualTo(Matching.ALL_WORDS);
        assertThat(index.search(question("terapy")).matching()).isEqualTo(Matching.NEAR_WORDS);
        assertThat(index.search(question("terapy")).help().didYouMean()).containsExactly("therapy");
        assertThat(index.search(question("<terapy>")).help().didYouMean()).isEmpty();
    }

    @Test
    @Tag("BR-141")
    void takesNoSynonymForATypingErrorAndNoNameOfLettersApart() {
        SearchIndex usual = SearchIndex.inMemory(Synonyms.of(Stream.of("tech transfer, technology transfer")));
        usual.replace(
                List.of(
                        document("a", "Moss Laboratory", "technology transfer to makers of moss"),
                        document("b", "Fern Works", "We teach and transfer, and a project may start at once.")),
                List.of());

        Hits transfer = usual.search(question("tech transfer"));
        assertThat(transfer.hits()).extracting(Hit::id).containsExactly(id("a"));
        assertThat(transfer.matching()).isEqualTo(Matching.ALL_WORDS);
        assertThat(usual.search(question("A*STAR")).hits()).isEmpty();
        assertThat(usual.search(question("G-start")).hits()).extracting(Hit::id).containsExactly(id("b"));
    }

    @Test
    @Tag("BR-145")
    void helpsWhereNothingWasFound() {
        index.replace(
                List.of(
                        document("a", "Moss", "", offer("Rooms", "rental", "start-ups")),
                        document(
                                "b",
                                "Fern",
                                "",
                                offer("Moss course", "training", "students"),
                                offer("Walks", "advice", "students"))),
                List.of());

        Help help = index.search(new Question(
                        "moss", Map.of("kind", Set.of("advice"), "audience", Set.of("start-ups")), Order.BEST, 0, 20))
                .help();

        assertThat(help.narrowest()).isEqualTo(new Help.Loosening("kind", 1));
        assertThat(help.withoutChoices()).isEqualTo(2);
        assertThat(help.near()).extracting(Hit::id).containsExactlyInAnyOrder(id("a"), id("b"));
        assertThat(index.search(question("mossy")).help().didYouMean()).containsExactly("moss");
        assertThat(index.search(question("moss")).help()).isEqualTo(Help.NONE);
    }

    @Test
    @Tag("BR-146")
    void marksWhateverWasFound() {
        SearchIndex usual = SearchIndex.inMemory(Synonyms.usual());
        usual.replace(
                List.of(document(
                        "a", "Aseptic", "clean room and GMP rooms, start-ups at l’École, technology transfer, 細胞培養")),
                List.of());

        assertThat(marked(usual, "clean room", "A clean room, a clean hall and GMP rooms"))
                .isEqualTo("A [clean room], a clean hall and [GMP rooms]");
        assertThat(marked(usual, "startup", "For start-ups and a startup"))
                .isEqualTo("For [start-ups] and a [startup]");
        assertThat(marked(usual, "ecole", "L’École")).isEqualTo("L’[École]");
        assertThat(marked(usual, "asetpic", "Aseptic work")).isEqualTo("[Aseptic] work");
        assertThat(marked(usual, "細胞", "新しい細胞培養")).isEqualTo("新しい[細胞]培養");
        assertThat(marked(usual, "tech transfer", "<b>Technology transfer</b>"))
                .isEqualTo("<b>[Technology transfer]</b>");
        usual.replace(
                List.of(new Document(
                        id("who"),
                        "Waterways",
                        Instant.EPOCH,
                        Map.of(Field.NAME, List.of("Waterways"), Field.ACRONYM, List.of("WHO")),
                        Map.of(),
                        List.of())),
                List.of());
        assertThat(marked(usual, "the WHO", "WHO, and who else")).isEqualTo("[WHO], and who else");
        assertThat(marked(usual, "", "Anything")).isEqualTo("Anything");
    }

    @Test
    @Tag("BR-391")
    void putsNoAbbreviationRightWhileAnythingElseIsFound() {
        index.replace(List.of(document("a", "Moss", "part of a cell", offer("Cells", "k"))), List.of());

        Hits joined = index.search(question("CAR-T cell"));
        assertThat(joined.matching()).isEqualTo(Matching.SOME_WORDS);
        assertThat(joined.help().didYouMean()).isEmpty();
        assertThat(index.search(question("cbll cell")).help().didYouMean()).isEmpty();
        assertThat(index.search(question("Parg")).help().didYouMean()).containsExactly("part");
    }

    @Test
    @Tag("BR-392")
    void weighsNothingThatNearlyAllSay() {
        index.replace(
                IntStream.range(0, 20)
                        .mapToObj(number ->
                                document("i" + number, "Institute " + number, number == 7 ? "bioprocessing" : ""))
                        .toList(),
                List.of());

        Hits hits = index.search(question("Bioproccesing Institute"));
        assertThat(hits.total()).isZero();
        assertThat(hits.help().didYouMean()).containsExactly("bioprocessing Institute");
        assertThat(found("bioprocessing institute")).containsExactly(id("i7"));
        assertThat(index.search(question("institute")).total()).isEqualTo(20);
    }

    @Test
    @Tag("BR-393")
    void takesWhatHasSynonymsAsOneThing() {
        SearchIndex usual = SearchIndex.inMemory(Synonyms.usual());
        usual.replace(
                List.of(
                        document("apart", "Moss", "clean tanks at room temperature"),
                        document("together", "Fern", "one clean room"),
                        document("otherwise", "Heath", "GMP suite")),
                List.of());

        assertThat(usual.search(question("clean room")).hits())
                .extracting(Hit::id)
                .containsExactlyInAnyOrder(id("together"), id("otherwise"));
    }

    @Test
    void takesNoMorePartsThanItHasPlacesFor() {
        List<Part> parts = IntStream.range(0, 65)
                .mapToObj(number -> offer("o" + number, "k"))
                .toList();
        index.replace(List.of(document("full", "Full", "", parts.subList(0, 64).toArray(Part[]::new))), List.of());

        assertThat(index.search(question("full")).totalParts()).isEqualTo(64);
        assertThatIllegalArgumentException().isThrownBy(() -> document("over", "Over", "", parts.toArray(Part[]::new)));
    }

    @Test
    void putsFirstWhoseNameItIsButForATypingError() {
        index.replace(
                List.of(
                        document("near", "Bramblewick Laboratory of Moss and Peat", "moss moss moss laboratory"),
                        document("meant", "Bramblewick Moss Laboratory", ""),
                        document("other", "Moss Laboratory of the North", "Bramblewick Bramblewick moss laboratory")),
                List.of());

        assertThat(found("Bramblewikc Moss Laboratory")).first().isEqualTo(id("meant"));
        assertThat(found("Brambelwick Moss Labortory")).first().isEqualTo(id("meant"));
    }

    private List<UUID> found(String words) {
        return index.search(question(words)).hits().stream().map(Hit::id).toList();
    }

    private static Question chosen(Map<String, Set<String>> chosen) {
        return new Question("", chosen, Order.NAME, 0, 20);
    }

    private static String marked(SearchIndex index, String words, String text) {
        StringBuilder marked = new StringBuilder(text);
        index.search(question(words)).marker().spans(text).reversed().forEach(span -> marked.insert(span.end(), "]")
                .insert(span.start(), "["));
        return marked.toString();
    }

    private static Document numbered(int number) {
        String text = (number % 2 == 0 ? "even" : "odd") + (number % 7 == 0 ? " seventh" : "") + " common thing";
        return document(
                "d" + number, "Name" + number, text, offer("Offer " + number % 5, "k" + number % 3, "a" + number % 4));
    }

    private static Document random(int number, Random random) {
        Part[] parts = IntStream.range(0, random.nextInt(5))
                .mapToObj(part ->
                        offer("o" + part, "k" + random.nextInt(5), "a" + random.nextInt(6), "a" + random.nextInt(6)))
                .toArray(Part[]::new);
        return document("r" + number, "Random " + number, random.nextInt(3) == 0 ? "rare" : "common", parts);
    }
}
