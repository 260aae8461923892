package io.liaison.bench.generator;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;

/** A temporary table of generated partners on one connection, which acts for the platform: the walls between tenants hold for the owner too. */
final class Staging {

    private static final String PREPARE = """
            select set_config('liaison.platform', 'on', false);
            create temporary table generated (
                number integer, id uuid, revision uuid, slug text, name text, acronym text, aliases text[], organisation_type text, domains text[], regions text[],
                audiences text[], kinds text[], card jsonb, content jsonb, document jsonb)""";

    private final Connection connection;
    private final Terms terms;

    Staging(Connection connection) throws SQLException {
        this.connection = connection;
        execute(PREPARE);
        this.terms = Terms.read(connection);
    }

    Terms terms() {
        return terms;
    }

    void fill(List<Partner> partners) throws SQLException {
        StringBuilder rows = new StringBuilder();
        partners.forEach(partner -> rows.append(GeneratedRow.of(partner)));
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy generated from stdin", new StringReader(rows.toString()));
        } catch (IOException refused) {
            throw new SQLException(refused);
        }
    }

    void clear() throws SQLException {
        execute("truncate generated");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
