package io.liaison.listings;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.TestDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.content.Vocabularies;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node that reads from a replica, which here is a role that finds copies of the public tables in a schema of its own, as old as the test wants them. */
@RealDatabase
@Tag("BR-154")
class ReplicaIntegrationTests {

    private static final String READER = "reader_of_the_replica";

    @Value("${spring.datasource.url}")
    String url;

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Vocabularies vocabularies;

    private AnnotationConfigApplicationContext node;

    /** What of a node reads for the public. */
    @ComponentScan("io.liaison.database")
    @Import({Editions.class, EditionListener.class, IndexKeeper.class, Listings.class})
    static class ReadingNode {

        @Bean
        JdbcClient jdbcClient(DataSource primary) {
            return JdbcClient.create(primary);
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    @BeforeEach
    void startANodeWithAReplica() throws SQLException {
        beyondTheWalls("drop schema if exists replica cascade");
        beyondTheWalls("create schema replica");
        beyondTheWalls("do $$ begin create role " + READER + " login password 'reads';"
                + " exception when duplicate_object then null; end $$");
        beyondTheWalls("alter role " + READER + " set search_path = replica");
        tables(table -> "create table replica." + table + " as select * from public." + table);
        beyondTheWalls("grant usage on schema replica to " + READER);
        beyondTheWalls("grant select on all tables in schema replica to " + READER);
        node = new AnnotationConfigApplicationContext();
        node.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "node",
                        Map.of(
                                "spring.datasource.url",
                                url,
                                "spring.datasource.username",
                                TestDatabase.OWNER,
                                "spring.datasource.password",
                                TestDatabase.OWNER_PASSWORD,
                                "liaison.data-dir",
                                "target/test-data",
                                "liaison.replica.url",
                                url,
                                "liaison.replica.username",
                                READER,
                                "liaison.replica.password",
                                "reads")));
        node.register(ReadingNode.class);
        node.registerBean(Vocabularies.class, () -> vocabularies);
        node.refresh();
    }

    @AfterEach
    void stopTheNode() throws SQLException {
        node.close();
        beyondTheWalls("drop schema replica cascade");
    }

    @Test
    void countsAsNoNewerThanItIsUntilTheReplicaHasFollowed() throws SQLException {
        Editions editions = node.getBean(Editions.class);
        Listings listings = node.getBean(Listings.class);
        IndexKeeper keeper = node.getBean(IndexKeeper.class);
        long before = editions.current();
        Tenant tenant =
                world.published("Mirror Institute", World.content("Mirror Institute", "Specular reflectology."));
        long after =
                jdbc.sql("select number from listing_edition").query(Long.class).single();

        assertThat(after).isGreaterThan(before);
        assertThat(editions.current()).isEqualTo(before);
        assertThat(editions.of(tenant.slug())).isLessThanOrEqualTo(before);
        assertThat(listings.find(tenant.slug())).isEmpty();
        assertThat(SeveralNodesIntegrationTests.found(keeper.index(), "reflectology"))
                .isZero();

        tables(table ->
                "delete from replica." + table + "; insert into replica." + table + " select * from public." + table);
        Awaitility.await().until(() -> editions.current() >= after);

        assertThat(listings.find(tenant.slug())).isPresent();
        assertThat(SeveralNodesIntegrationTests.found(keeper.index(), "reflectology"))
                .isEqualTo(1);
    }

    private interface Copy {

        String of(String table);
    }

    private void tables(Copy statement) throws SQLException {
        List<String> tables = jdbc.sql("""
                        select relname from pg_class where relnamespace = 'public'::regnamespace and relname in
                               ('listing', 'listing_edition', 'listing_change', 'former_address', 'vocabulary_term', 'synonym_group')""").query(String.class).list();
        for (String table : tables) {
            beyondTheWalls(statement.of(table));
        }
    }

    private void beyondTheWalls(String sql) throws SQLException {
        try (Connection connection = TestDatabase.beyondTheWalls(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
