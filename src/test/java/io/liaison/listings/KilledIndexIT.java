package io.liaison.listings;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.TestDatabase;
import io.liaison.World;
import io.liaison.listings.IndexContents.Standing;
import io.liaison.search.Hits;
import io.liaison.search.Marker;
import io.liaison.search.Order;
import io.liaison.search.Question;
import io.liaison.search.SearchIndex;
import io.liaison.search.Synonyms;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Kills with SIGKILL, at twenty moments, a process that does nothing but follow the database and commit its index, and opens what is left. */
@RealDatabase
@Tag("BR-390")
class KilledIndexIT {

    private static final int MOMENTS = 20;
    private static final int PARTNERS = 6;
    private static final Random RANDOM = new Random();

    @Value("${spring.datasource.url}")
    String url;

    @Autowired
    World world;

    @TempDir
    Path directory;

    @Test
    void whatIsLeftOfAKilledIndexFindsWhatTheDatabaseSays() throws Exception {
        List<UUID> partners = IntStream.range(0, PARTNERS)
                .mapToObj(number -> world.published(
                                "Killed " + number, World.content("Killed " + number, "Studies number" + number + "."))
                        .id()
                        .value())
                .toList();
        for (int moment = 0; moment < MOMENTS; moment++) {
            killWhileItFollows(partners, moment);
            try (Connection connection = connect(url)) {
                Standing left = new IndexContents(connection).open(directory);
                try (SearchIndex index = left.index();
                        SearchIndex fresh = SearchIndex.inMemory(Synonyms.NONE)) {
                    new IndexContents(connection).fill(fresh);
                    assertThat(all(index, "")).as("moment %d", moment).isEqualTo(all(fresh, ""));
                    assertThat(all(index, "number1 or word")).isEqualTo(all(fresh, "number1 or word"));
                    assertThat(index.size()).isEqualTo(fresh.size());
                }
            }
        }
        assertThat(Files.exists(directory.resolve("0"))).isTrue();
        assertThat(Files.exists(directory.resolve("1"))).isFalse();
    }

    private void killWhileItFollows(List<UUID> partners, int moment) throws Exception {
        Path commits = Files.createTempFile(directory, "commits", "");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Following.class.getName(),
                        url,
                        directory.toString(),
                        commits.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(directory.toFile(), "killed.log"))
                .start();
        try {
            Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> Files.size(commits) > 0 || !process.isAlive());
            assertThat(process.isAlive())
                    .as(() -> "the process that will be killed")
                    .isTrue();
            long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(RANDOM.nextInt(200));
            do {
                change(partners.get(RANDOM.nextInt(PARTNERS)), moment);
            } while (System.nanoTime() < until);
        } finally {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    private void change(UUID partner, int moment) throws Exception {
        TestDatabase.update(
                url,
                "update listing set is_listed = ?, document = jsonb_set(document, '{summary}', to_jsonb(?::text)) where id = ?",
                RANDOM.nextInt(4) > 0,
                "Word" + moment + " word " + RANDOM.nextInt(1_000),
                partner);
    }

    private static Hits all(SearchIndex index, String words) {
        Hits hits = index.search(new Question(words, Map.of(), Order.NAME, 0, 1_000));
        return new Hits(
                hits.matching(),
                hits.hits(),
                hits.total(),
                hits.totalParts(),
                hits.facets(),
                hits.help(),
                Marker.NOTHING);
    }

    private static Connection connect(String url) throws Exception {
        return DriverManager.getConnection(url, TestDatabase.OWNER, TestDatabase.OWNER_PASSWORD);
    }

    /** Follows and commits as often as it can. */
    static class Following {

        public static void main(String[] arguments) throws Exception {
            try (Connection connection = connect(arguments[0])) {
                IndexContents contents = new IndexContents(connection);
                Standing now = contents.open(Path.of(arguments[1]));
                while (true) {
                    now = contents.follow(now);
                    now.index().commit();
                    Files.writeString(Path.of(arguments[2]), "committed");
                }
            }
        }
    }
}
