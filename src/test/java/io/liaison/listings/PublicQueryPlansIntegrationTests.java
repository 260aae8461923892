package io.liaison.listings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.liaison.TestDatabase;
import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import io.liaison.database.PublicReads;
import io.liaison.listings.ListedProfiles.Place;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a visitor can ask of the database is answered from an index, as PostgreSQL itself chooses among 20,000 listings. */
class PublicQueryPlansIntegrationTests {

    private static final String FILL = """
            insert into listing (id, slug, name, acronym, organisation_type, domains, regions, audiences, kinds, card, content, document,
                                 published_at, revision_number)
            select md5('partner ' || number)::uuid, 'partner-' || number, 'Partner ' || md5(number::text), '', 'university', '{}', '{}', '{}', '{}',
                   jsonb_build_object('name', 'Partner', 'acronym', '', 'summary', repeat('Research. ', 20), 'offers', '[]'::jsonb, 'domains',
                                      '[]'::jsonb, 'regions', '[]'::jsonb, 'organisationType', ''),
                   jsonb_build_object('schema', 2, 'name', 'Partner', 'overview', repeat(md5(number::text), 60)),
                   jsonb_build_object('schema', 1, 'name', 'Partner', 'acronym', '', 'aliases', '[]'::jsonb, 'summary', '', 'texts', '[]'::jsonb,
                                      'type', '', 'domains', '[]'::jsonb, 'regions', '[]'::jsonb, 'offers', '[]'::jsonb),
                   timestamptz '2026-01-01' - number * interval '10 minutes', 1
              from generate_series(1, 20000) as number""";

    private static SingleConnectionDataSource source;
    private static JdbcClient jdbc;
    private static List<UUID> some;

    private interface Question {

        void ask() throws SQLException;
    }

    @BeforeAll
    static void fillADatabase() {
        String url = TestDatabase.newDatabase();
        Flyway.configure()
                .dataSource(url, TestDatabase.OWNER, TestDatabase.OWNER_PASSWORD)
                .placeholders(Map.of("appRole", TestDatabase.OWNER))
                .load()
                .migrate();
        source = new SingleConnectionDataSource(url, TestDatabase.OWNER, TestDatabase.OWNER_PASSWORD, true);
        jdbc = JdbcClient.create(source);
        jdbc.sql("set synchronous_commit = on").update();
        jdbc.sql("select set_config('liaison.platform', 'on', false)")
                .query(String.class)
                .single();
        jdbc.sql(FILL).update();
        jdbc.sql("insert into former_address (slug, partner, now_at, since)"
                        + " select 'was-' || slug, id, slug, published_at from listing")
                .update();
        jdbc.sql("vacuum analyze").update();
        some = jdbc.sql("select id from listing where slug in ('partner-7', 'partner-4711', 'partner-19999')")
                .query(UUID.class)
                .list();
    }

    @AfterAll
    static void leave() {
        source.destroy();
    }

    static Map<String, Question> questions() {
        PublicReads reads = PublicReads.from(source);
        Listings listings = new Listings(reads);
        FoundListings found = new FoundListings(mock(IndexKeeper.class), reads, JsonMapper.shared());
        ListedProfiles listed = new ListedProfiles(reads);
        Place place = new Place("Partner m", Instant.parse("2025-11-01T00:00:00Z"), some.getFirst());
        return Map.ofEntries(
                Map.entry("a profile", () -> listings.find(new Slug("partner-4711"))),
                Map.entry("a partner", () -> listings.find(new PartnerId(some.getFirst()))),
                Map.entry("a former address", () -> listings.follow(new Slug("was-partner-4711"))),
                Map.entry("an unknown address", () -> listings.former(new Slug("nobody"))),
                Map.entry("results", () -> found.cards(some)),
                Map.entry("texts of results", () -> found.texts(some)),
                Map.entry("ages", () -> new ListingAges(reads).of(List.of(new Slug("partner-4711")))),
                Map.entry("a list by name", () -> listed.byName(place, 50)),
                Map.entry("a list by age", () -> listed.newest(place, 50)),
                Map.entry("a part of the sitemap", () -> listed.stretch(2, 5_000)),
                Map.entry("the parts of the sitemap", () -> listed.stretches(5_000)),
                Map.entry("what changed", () -> EditionReading.read(source.getConnection(), 3)),
                Map.entry("changed documents", () -> new ListedDocuments(source.getConnection()).of(some)));
    }

    static Stream<String> names() {
        return questions().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsNoWholeTable(String question) throws SQLException {
        long before = wholeReads();

        questions().get(question).ask();

        assertThat(wholeReads() - before).isZero();
    }

    @Test
    void noticesWhenAWholeTableIsRead() {
        long before = wholeReads();

        jdbc.sql("select count(*) from listing where content ->> 'overview' like '%x%'")
                .query(Long.class)
                .single();

        assertThat(wholeReads() - before).isPositive();
    }

    /** How many times listings or what became of them were read from end to end. */
    private static long wholeReads() {
        jdbc.sql("select pg_stat_force_next_flush()").query(String.class).optional();
        jdbc.sql("select pg_stat_clear_snapshot()").query(String.class).optional();
        return jdbc.sql("""
                        select sum(seq_scan) from pg_stat_user_tables
                         where relname in ('listing', 'listing_change', 'former_address')""").query(Long.class).single();
    }
}
