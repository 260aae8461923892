package io.liaison.listings;

import static io.liaison.listings.SeveralNodesIntegrationTests.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.content.Vocabularies;
import io.liaison.database.PublicReads;
import io.liaison.search.Document;
import io.liaison.search.Field;
import io.liaison.search.SearchIndex;
import io.liaison.search.Synonyms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** An index as it is found at the start: whether it is used shows a document planted in it that no database knows. */
@RealDatabase
@Tag("BR-390")
class KeptIndexIntegrationTests {

    private static final String PLANTED = "plantedword";

    @Autowired
    World world;

    @Autowired
    DataSource source;

    @Autowired
    Vocabularies vocabularies;

    @TempDir
    Path directory;

    private final List<IndexKeeper> keepers = new ArrayList<>();

    @AfterEach
    void close() {
        keepers.forEach(IndexKeeper::destroy);
    }

    @Test
    void isOpenedAtTheNextStartAndCatchesUp() {
        world.published("Early Institute", World.content("Early Institute", "Studies earlyology."));
        keep(index -> {});
        world.published("Late Institute", World.content("Late Institute", "Studies lateology."));

        SearchIndex opened = start().index();

        assertThat(found(opened, "earlyology")).isEqualTo(1);
        assertThat(found(opened, "lateology")).isEqualTo(1);
        assertThat(found(opened, PLANTED)).isEqualTo(1);
    }

    @Test
    void isMadeAnewWhenItIsOfAnotherDatabase() {
        world.published("Home Institute", World.content("Home Institute", "Studies homeology."));
        keep(index -> {
            Map<String, String> state = new HashMap<>(index.state());
            state.put("database", "another");
            index.state(state);
        });

        assertIsNew(start().index(), "homeology");
    }

    @Test
    void isMadeAnewWhenItKnowsMoreThanTheDatabase() {
        world.published("Restored Institute", World.content("Restored Institute", "Studies restorology."));
        keep(index -> {
            Map<String, String> state = new HashMap<>(index.state());
            state.put("edition", "1000000000");
            index.state(state);
        });

        assertIsNew(start().index(), "restorology");
    }

    @Test
    void isMadeAnewWhenOneByteIsWrong() throws IOException {
        world.published("Damaged Institute", World.content("Damaged Institute", "Studies damageology."));
        keep(index -> {});
        try (Stream<Path> files = Files.list(directory.resolve("index/0"))) {
            Path largest = files.max(java.util.Comparator.comparingLong(
                            file -> file.toFile().length()))
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(largest);
            bytes[bytes.length / 2] ^= 1;
            Files.write(largest, bytes);
        }

        assertIsNew(start().index(), "damageology");
    }

    @Test
    void isMadeAnewWhenAFileIsMissingOrNoIndexAtAll() throws IOException {
        world.published("Lost Institute", World.content("Lost Institute", "Studies lostology."));
        keep(index -> {});
        try (Stream<Path> files = Files.list(directory.resolve("index/0"))) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("segments")) {
                    Files.writeString(file, "no index", StandardOpenOption.TRUNCATE_EXISTING);
                }
            }
        }

        assertIsNew(start().index(), "lostology");
    }

    @Test
    void isOneForEachNodeThatSharesADirectory() {
        world.published("Shared Institute", World.content("Shared Institute", "Studies sharology."));

        assertThat(found(start().index(), "sharology")).isEqualTo(1);
        assertThat(found(start().index(), "sharology")).isEqualTo(1);
        assertThat(directory.resolve("index/1")).isDirectory();
    }

    private void assertIsNew(SearchIndex index, String word) {
        assertThat(found(index, word)).isEqualTo(1);
        assertThat(found(index, PLANTED)).isZero();
    }

    /** Keeps an index of all that is public and one document more. */
    private void keep(Consumer<SearchIndex> change) {
        IndexKeeper keeper = start();
        keeper.index();
        keeper.destroy();
        keepers.clear();
        try (SearchIndex index = SearchIndex.open(directory.resolve("index"), Synonyms.NONE)) {
            index.replace(
                    List.of(new Document(
                            UUID.randomUUID(),
                            "Planted",
                            Instant.EPOCH,
                            Map.of(Field.TEXT, List.of(PLANTED)),
                            Map.of(),
                            List.of())),
                    List.of());
            change.accept(index);
            index.commit();
        }
    }

    private IndexKeeper start() {
        PublicReads reads = PublicReads.from(source);
        IndexKeeper keeper = new IndexKeeper(new Editions(reads, vocabularies), reads, directory);
        keepers.add(keeper);
        return keeper;
    }
}
