package io.liaison.listings;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.Liaison;
import io.liaison.RealDatabase;
import io.liaison.TestDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.database.Reach;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.Unlisting;
import io.liaison.search.Order;
import io.liaison.search.Question;
import io.liaison.search.SearchIndex;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Two applications on one database: what is published at the first is read from the second. */
@RealDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("BR-150")
class SeveralNodesIntegrationTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration SOON = Duration.ofSeconds(1);

    @Value("${spring.datasource.url}")
    String url;

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PartnerRegister register;

    @Autowired
    Unlisting unlisting;

    @Autowired
    TransactionOperations transactions;

    private ConfigurableApplicationContext otherNode;

    /** What the public sees of one partner, each place asked for anew. */
    private final class Seen {

        private final Slug slug;
        private final String words;

        Seen(Slug slug, String words) {
            this.slug = slug;
            this.words = words;
        }

        HttpResponse<String> page() {
            return get(Sitemap.partner(slug));
        }

        boolean isInSearch() {
            String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
            return get("/?q=" + query).body().contains("\"" + Sitemap.partner(slug) + "\"");
        }

        boolean isInIndex() {
            return found(otherNode.getBean(IndexKeeper.class).index(), words) > 0;
        }

        boolean isInSitemap() {
            return get("/sitemap.xml").body().contains(Sitemap.partner(slug) + "</loc>");
        }

        int statusInApi() {
            return get(Sitemap.apiPartner(slug)).statusCode();
        }

        boolean isFoundByMachines(String place) {
            String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
            return get(place + "?q=" + query).body().contains(Sitemap.partner(slug));
        }

        boolean isAt(String address) {
            return get(address).statusCode() == 200;
        }

        /** Everywhere that lists partners. */
        void isListedEverywhere(boolean expected) {
            assertThat(isInSearch()).as("in the search").isEqualTo(expected);
            assertThat(isInIndex()).as("in the index").isEqualTo(expected);
            assertThat(isInSitemap()).as("in the sitemap").isEqualTo(expected);
            for (String place : List.of(Sitemap.apiPartners(), Sitemap.feed(), Sitemap.export("csv"))) {
                assertThat(isFoundByMachines(place)).as(place).isEqualTo(expected);
            }
            for (String address : List.of(Sitemap.apiPartner(slug), Sitemap.embed(slug))) {
                assertThat(isAt(address)).as(address).isEqualTo(expected);
            }
        }
    }

    @BeforeAll
    void startAnotherNode() {
        otherNode = new SpringApplicationBuilder(Liaison.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + TestDatabase.OWNER,
                        "--spring.datasource.password=" + TestDatabase.OWNER_PASSWORD,
                        "--liaison.data-dir=target/test-data",
                        "--spring.mail.port=9");
        get("/");
        get("/sitemap.xml");
        get(Sitemap.feed());
        get(Sitemap.apiPartners());
    }

    @AfterAll
    void stopTheOtherNode() {
        otherNode.close();
    }

    @Test
    void showsWithinASecondWhatIsPublishedElsewhere() {
        assertThat(otherNode.getBean(EditionListener.class).isListening()).isTrue();

        followsAWholeLife("Isthmus Institute", "peneplanation");
    }

    @Test
    void showsItWithinASecondWhileTheOtherNodeCannotListen() throws SQLException {
        EditionListener listener = otherNode.getBean(EditionListener.class);
        beyondTheWalls("revoke connect on database \"%s\" from public, test_owner");
        try {
            beyondTheWalls("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s' and"
                    + " application_name = '" + EditionListener.NAME + "'");
            Awaitility.await().until(() -> !listener.isListening());

            followsAWholeLife("Headland Institute", "halokinesis");

            assertThat(listener.isListening()).isFalse();
        } finally {
            beyondTheWalls("grant connect on database \"%s\" to public");
        }
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(listener::isListening);
        Tenant tenant = world.published("Spit Institute", World.content("Spit Institute", "Studies longshore drift."));
        within(SOON, tenant.slug(), "longshore", seen -> seen.isListedEverywhere(true));
    }

    /** As when a network forgets a connection: nobody hears that it is gone. */
    @Test
    void showsItWithinASecondWhileItsConnectionIsSilent() throws Exception {
        List<String> servers = listeningServers();
        assertThat(servers).isNotEmpty();
        signal("-STOP", servers);
        try {
            followsAWholeLife("Foreland Institute", "thixotropy");
        } finally {
            signal("-CONT", servers);
        }
        EditionListener listener = otherNode.getBean(EditionListener.class);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(listener::isListening);
    }

    private List<String> listeningServers() {
        return jdbc.sql("""
                        select pid::text from pg_stat_activity
                         where datname = current_database() and application_name = ? and query not like '%pg_stat_activity%'""").param(EditionListener.NAME).query(String.class).list();
    }

    private static void signal(String signal, List<String> processes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        command.addAll(processes);
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    private void followsAWholeLife(String name, String word) {
        Tenant tenant = world.published(name, World.content(name, "Counts birds."));
        within(SOON, tenant.slug(), name, seen -> {
            assertThat(seen.page().body()).contains("Counts birds.");
            seen.isListedEverywhere(true);
        });

        world.publish(tenant, World.content(name, "Studies " + word + "."));
        within(SOON, tenant.slug(), word, seen -> {
            assertThat(seen.page().body()).contains(word).doesNotContain("Counts birds.");
            assertThat(seen.statusInApi()).isEqualTo(200);
            seen.isListedEverywhere(true);
        });

        within(tenant, () -> unlisting.unlist(tenant.id()));
        within(SOON, tenant.slug(), word, seen -> {
            assertThat(seen.page().statusCode()).isEqualTo(200);
            assertThat(seen.page().body()).contains("noindex");
            assertThat(seen.statusInApi()).isEqualTo(404);
            seen.isListedEverywhere(false);
        });

        within(tenant, () -> unlisting.listAgain(tenant.id()));
        Slug now = new Slug("now-" + tenant.slug());
        world.as(world.platformAdmin(), () -> register.changeAddress(tenant.id(), now));
        within(SOON, now, word, seen -> {
            assertThat(seen.page().body()).contains(word);
            seen.isListedEverywhere(true);
        });
        within(SOON, tenant.slug(), word, seen -> {
            assertThat(seen.page().statusCode()).isEqualTo(301);
            assertThat(seen.statusInApi()).isEqualTo(301);
            assertThat(seen.isInSitemap()).isFalse();
        });

        world.as(world.platformAdmin(), () -> register.withdraw(tenant.id()));
        for (Slug gone : new Slug[] {now, tenant.slug()}) {
            within(SOON, gone, word, seen -> {
                assertThat(seen.page().statusCode()).isEqualTo(410);
                assertThat(seen.statusInApi()).isEqualTo(410);
                seen.isListedEverywhere(false);
            });
        }
    }

    /** What is asked for after this time is right, however long the answer takes. */
    private void within(Duration time, Slug slug, String words, Consumer<Seen> claim) {
        long end = System.nanoTime() + time.toNanos();
        Seen seen = new Seen(slug, words);
        while (System.nanoTime() - end < 0) {
            try {
                claim.accept(seen);
                return;
            } catch (AssertionError notYet) {
                Thread.onSpinWait();
            }
        }
        claim.accept(seen);
    }

    private void within(Tenant tenant, Runnable work) {
        Reach.tenant(tenant.id()).run(() -> transactions.executeWithoutResult(transaction -> work.run()));
    }

    private void beyondTheWalls(String sql) throws SQLException {
        String database = url.substring(url.lastIndexOf('/') + 1);
        try (Connection connection = TestDatabase.beyondTheWalls(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql.formatted(database));
        }
    }

    private HttpResponse<String> get(String address) {
        String port = otherNode.getEnvironment().getRequiredProperty("local.server.port");
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                            .build(),
                    ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static int found(SearchIndex index, String words) {
        return index.search(new Question(words, Map.of(), Order.BEST, 0, 20)).total();
    }
}
