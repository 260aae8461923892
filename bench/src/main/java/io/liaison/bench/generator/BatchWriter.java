package io.liaison.bench.generator;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes partners over one connection: copied into a staging table, because COPY refuses tables with row-level security, and from there into the
 * product's tables by one statement each.
 */
final class BatchWriter {

    /** For this connection only: what is lost in a crash can be generated again. */
    private static final String IN_BULK = "set synchronous_commit = off";

    /** Published at different times of the past, one every ten minutes. */
    private static final String AT = "timestamptz '2026-01-01' - number * interval '10 minutes'";

    private static final List<String> SPREAD = List.of(
            "insert into partner (id, slug, name, standing, created_at) select id, slug, name, 'LISTED', " + AT
                    + " from generated",
            "insert into revision (id, partner_id, number, content, created_at, changed_at, submitted_at, submitted_by, published_at)"
                    + " select revision, id, 1, content, at, at, at, (select id from account where email = '"
                    + Accounts.AUTHOR + "'), at from (select *, " + AT + " as at from generated) as dated",
            "insert into publication (id, partner_id, revision_id, published_at, published_by)"
                    + " select gen_random_uuid(), id, revision, " + AT + ", (select id from account where email = '"
                    + Accounts.PLATFORM + "') from generated",
            "insert into profile (partner_id, live_revision) select id, revision from generated",
            "insert into listing (id, slug, name, acronym, aliases, organisation_type, domains, regions, audiences, kinds, card, content,"
                    + " document, published_at, revision_number)"
                    + " select id, slug, name, acronym, aliases, organisation_type, domains, regions, audiences, kinds, card, content,"
                    + " document, " + AT + ", 1 from generated");

    private final Connection connection;
    private final Staging staging;

    BatchWriter(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        staging = new Staging(connection);
        staging.execute(IN_BULK);
        connection.commit();
    }

    Terms terms() {
        return staging.terms();
    }

    void write(List<Partner> partners) throws SQLException {
        staging.fill(partners);
        for (String statement : SPREAD) {
            staging.execute(statement);
        }
        staging.clear();
        connection.commit();
    }
}
