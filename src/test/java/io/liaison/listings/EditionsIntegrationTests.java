package io.liaison.listings;

import static io.liaison.listings.SeveralNodesIntegrationTests.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.content.FormTemplate;
import io.liaison.content.FormTemplates;
import io.liaison.content.ProfileContent;
import io.liaison.content.Vocabularies;
import io.liaison.database.PublicReads;
import io.liaison.database.Reach;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What a node that only reads knows of changes: another one's, or this one's before it has heard of anything. */
@RealDatabase
class EditionsIntegrationTests {

    @Autowired
    World world;

    @Autowired
    FormTemplates forms;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource source;

    @Autowired
    Vocabularies vocabularies;

    @Autowired
    EditionListener listener;

    /** The application's own, which has to know a change before it is forgotten. */
    @Autowired
    IndexKeeper runningNode;

    @Autowired
    HealthEndpointGroups groups;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path directory;

    private Editions editions;
    private IndexKeeper keeper;

    @BeforeEach
    void beginWithWhatIsThere() {
        editions = new Editions(PublicReads.from(source), vocabularies);
        keeper = new IndexKeeper(editions, PublicReads.from(source), directory);
        editions.current();
        keeper.index();
    }

    @AfterEach
    void close() {
        keeper.destroy();
    }

    @Test
    @Tag("BR-155")
    void growForThePartnerThatChangedAndNoOther() {
        Tenant changing = world.published("Changing Institute", content("Changing Institute"));
        Tenant staying = world.published("Staying Institute", content("Staying Institute"));
        long before = now();
        long kept = editions.of(staying.slug());
        long dropped = editions.of(changing.slug());

        world.publish(changing, World.content("Changing Institute", "Changed."));

        assertThat(now()).isGreaterThan(before);
        assertThat(editions.of(changing.slug())).isGreaterThan(dropped);
        assertThat(editions.of(staying.slug())).isEqualTo(kept);
    }

    @Test
    @Tag("BR-155")
    void growForEveryPartnerWhenAFormChanges() {
        Tenant tenant = world.published("Formal Institute", content("Formal Institute"));
        now();
        long before = editions.of(tenant.slug());

        world.as(
                world.platformAdmin(),
                () -> forms.put(
                        new FormTemplate("form-" + UUID.randomUUID(), "A form", "https://form.example/1", Map.of())));

        now();
        assertThat(editions.of(tenant.slug())).isGreaterThan(before);
    }

    @Test
    void areCommittedInTheOrderOfTheirNumbers() {
        Tenant one = world.published("First Institute", content("First Institute"));
        Tenant other = world.published("Second Institute", content("Second Institute"));

        Reach.platform(null).run(() -> new TransactionTemplate(transactions).executeWithoutResult(open -> {
            touch(one);
            TransactionTemplate another = new TransactionTemplate(transactions);
            another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            assertThatThrownBy(() -> another.executeWithoutResult(meanwhile -> {
                        jdbc.sql("set local lock_timeout = '100ms'").update();
                        touch(other);
                    }))
                    .hasMessageContaining("lock timeout");
        }));
    }

    @Test
    @Tag("BR-153")
    void bringTheIndexWhatAPartnerIsCalledBesides() {
        world.published("Plain Institute", content("Plain Institute").knownAs(List.of("Xylophagum", "Former Name")));

        assertThat(awaited("xylophagum")).isEqualTo(1);
    }

    @Test
    void bringTheIndexOtherWordsForATerm() {
        String code = "term-" + UUID.randomUUID().toString().substring(0, 8);
        asAJob(
                "insert into vocabulary_term (vocabulary, code, label, position) values ('DOMAIN', ?, 'Zymurgy', 999)",
                code);
        Tenant tenant = world.published("Labelled Institute", content("Labelled Institute"));
        asAJob("""
                update listing set domains = array[?], document = jsonb_set(document, '{domains}', to_jsonb(array[?]))
                 where id = ?""", code, code, tenant.id().value());
        assertThat(awaited("zymurgy")).isEqualTo(1);

        asAJob("update vocabulary_term set label = 'Quincunx' where code = ?", code);

        assertThat(awaited("quincunx")).isEqualTo(1);
        assertThat(found(keeper.index(), "zymurgy")).isZero();
        asAJob("update vocabulary_term set retired = true where code = ?", code);
    }

    @Test
    void fillTheIndexAnewWhenTooMuchWasForgotten() {
        world.published("Forgotten Institute", World.content("Forgotten Institute", "Studies quokkaology."));
        runningNode.index();
        jdbc.sql("delete from listing_change").update();

        Awaitility.await().until(() -> found(keeper.index(), "quokkaology") == 1);
    }

    @Test
    void makeANodeReadyOnlyOnceItsIndexIsFilled() {
        IndexKeeper filling = new IndexKeeper(editions, PublicReads.from(source), directory);
        DirectoryHealth health = new DirectoryHealth(filling, listener);
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);

        filling.index();

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(groups.get("readiness").isMember("directory")).isTrue();
    }

    @Test
    void makeADocumentOfAListingThatHasNone() {
        Tenant tenant =
                world.published("Older Institute", World.content("Older Institute", "Studies **wombatology**."));
        asAJob("update listing set document = null where id = ?", tenant.id().value());

        assertThat(awaited("wombatology")).isEqualTo(1);
    }

    private static ProfileContent content(String name) {
        return World.content(name, "About " + name + ".");
    }

    private void touch(Tenant tenant) {
        asAJob(
                "update listing set is_overdue = is_overdue where id = ?",
                tenant.id().value());
    }

    private void asAJob(String sql, Object... parameters) {
        Reach.platform(null).run(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(
                        started -> jdbc.sql(sql).params(parameters).update()));
    }

    /** The number once this node knows as much as the database. */
    private long now() {
        long number =
                jdbc.sql("select number from listing_edition").query(Long.class).single();
        Awaitility.await().until(() -> editions.current() >= number);
        return number;
    }

    private int awaited(String words) {
        now();
        return found(keeper.index(), words);
    }
}
