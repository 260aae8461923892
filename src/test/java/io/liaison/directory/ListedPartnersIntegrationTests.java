package io.liaison.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.PartnerId;
import io.liaison.checks.Marks;
import io.liaison.checks.OtherPartners.Bearer;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RealDatabase
class ListedPartnersIntegrationTests {

    @Autowired
    World world;

    @Autowired
    ListedPartners partners;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void knowsAPartnerByItsMarksAndNotTheOneThatAsks() {
        Tenant tenant = world.published("Ferryman Institute", World.content("Ferryman Institute", "Overview."));
        List<String> marks = List.of(Marks.slug(tenant.slug().value()), "name:ferryman institute", "host:nobody.org");

        assertThat(partners.bearing(PartnerId.random(), marks))
                .filteredOn(bearer -> bearer.partner().equals(tenant.id()))
                .singleElement()
                .satisfies(bearer -> assertThat(bearer.marks())
                        .containsExactlyInAnyOrder(Marks.slug(tenant.slug().value()), "name:ferryman institute"));
        assertThat(partners.bearing(tenant.id(), marks))
                .extracting(Bearer::partner)
                .doesNotContain(tenant.id());
    }

    @Test
    void forgetsTheMarksOfWhatWasSaidBefore() {
        Tenant tenant = world.published("Bargeman Institute", World.content("Bargeman Institute", "Overview."));
        world.publish(tenant, World.content("Lockkeeper Institute", "Overview."));

        assertThat(partners.bearing(PartnerId.random(), List.of("name:bargeman institute")))
                .isEmpty();
    }

    @Test
    void answersAtOnceAmongTwentyThousand() {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            jdbc.sql("""
                            insert into listing (id, slug, name, acronym, organisation_type, domains, regions, audiences, kinds, card, content,
                                                 published_at, revision_number, search)
                            select gen_random_uuid(), 'mark-' || n, 'Institute ' || n, '', '', '{}', '{}', '{}', '{}', '{}', '{}', now(), 1, ''
                              from generate_series(1, 20000) as n""").update();
            jdbc.sql("""
                            insert into listing_mark select 'overview:' || (n * 7 % 50000), id
                              from listing, generate_series(1, 5) as n where slug like 'mark-%' on conflict do nothing""").update();
            jdbc.sql("""
                            insert into listing_mark select 'host:' || slug || '.org', id from listing where slug like 'mark-%'""").update();
            jdbc.sql("analyze listing_mark").update();
            List<String> marks = IntStream.range(0, 2_000)
                    .mapToObj(number -> "host:mark-" + number * 3 + ".org")
                    .toList();
            partners.bearing(PartnerId.random(), marks);
            long begin = System.nanoTime();
            assertThat(partners.bearing(PartnerId.random(), marks)).hasSize(1_999);

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(500));
            System.out.println(
                    "BEARING " + Duration.ofNanos(System.nanoTime() - begin).toMillis());
            transaction.setRollbackOnly();
        });
    }
}
