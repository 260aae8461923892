package io.liaison.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.liaison.RealDatabase;
import io.liaison.TestDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Ends the database connections under a verdict, at many moments from before its first statement to after its last. */
@RealDatabase
@Tag("BR-19")
class InterruptedVerdictIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Judging judging;

    @Autowired
    HikariDataSource appRole;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 23, 26, 30, 40})
    void anInterruptedVerdictIsWhollyPublishedOrNotAtAll(int milliseconds) throws SQLException {
        Tenant tenant = world.tenant("Interrupted");
        SubmissionId submission = world.submit(tenant, World.content("Interrupted", "Reviewed."));

        CompletableFuture<Void> verdict = CompletableFuture.runAsync(
                () -> world.as(world.platformAdmin(), () -> judging.approveAndPublish(world.read(submission))));
        LockSupport.parkNanos(milliseconds * 1_000_000L);
        endConnections();
        boolean acknowledged = isDone(verdict);
        appRole.getHikariPoolMXBean().softEvictConnections();

        boolean published = isWhollyPublished(tenant);
        assertThat(published || isWhollyWaiting(tenant))
                .as("published or waiting, nothing between")
                .isTrue();
        assertThat(published).as("what was acknowledged is there").isIn(acknowledged, true);
        if (!published) {
            world.as(world.platformAdmin(), () -> judging.approveAndPublish(world.read(submission)));
            assertThat(isWhollyPublished(tenant)).isTrue();
        }
    }

    private void endConnections() throws SQLException {
        try (Connection superuser = TestDatabase.beyondTheWalls(appRole.getJdbcUrl())) {
            superuser.createStatement().execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                     where datname = current_database() and usename = 'liaison_app'""");
        }
    }

    private static boolean isDone(CompletableFuture<Void> verdict) {
        try {
            verdict.join();
            return true;
        } catch (CompletionException interrupted) {
            return false;
        }
    }

    private boolean isWhollyPublished(Tenant tenant) throws SQLException {
        return holds(tenant, """
                select s.decision = 'APPROVED' and r.published_at is not null and p.live_revision = r.id
                   and p.submitted_revision is null and l.revision_number = r.number and l.content = r.content""");
    }

    private boolean isWhollyWaiting(Tenant tenant) throws SQLException {
        return holds(tenant, """
                select s.decision is null and r.published_at is null and p.live_revision is null
                   and p.submitted_revision = r.id and l.id is null""");
    }

    private boolean holds(Tenant tenant, String condition) throws SQLException {
        try (Connection superuser = TestDatabase.beyondTheWalls(appRole.getJdbcUrl())) {
            return JdbcClient.create(new SingleConnectionDataSource(superuser, true))
                    .sql(condition + """
                             from submission s join revision r on r.id = s.revision_id
                             join profile p on p.partner_id = s.partner_id left join listing l on l.id = s.partner_id
                            where s.partner_id = ?""")
                    .param(tenant.id().value())
                    .query(Boolean.class)
                    .single();
        }
    }
}
