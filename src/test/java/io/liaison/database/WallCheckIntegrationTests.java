package io.liaison.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.liaison.TestDatabase;
import io.liaison.database.DatabaseAccess.Credentials;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Tag("BR-04")
class WallCheckIntegrationTests {

    private static final Credentials OWNER = new Credentials(TestDatabase.OWNER, TestDatabase.OWNER_PASSWORD);
    private static final String TEMPORARY =
            "do $$ begin execute format('%s temporary on database %%I %s public', current_database()); end $$";

    private static final String MIGRATED = TestDatabase.newDatabase();

    private Credentials app;
    private String url;

    @BeforeAll
    static void migrate() {
        Flyway.configure()
                .dataSource(MIGRATED, OWNER.user(), OWNER.password())
                .placeholders(Map.of("appRole", AppRole.ensure(MIGRATED, OWNER).user()))
                .load()
                .migrate();
    }

    @BeforeEach
    void copy() throws SQLException {
        url = TestDatabase.copyOf(MIGRATED);
        app = AppRole.ensure(url, OWNER);
        asOwner(TEMPORARY.formatted("revoke", "from"));
    }

    @Test
    void letsAnIntactWallPass() {
        assertThatCode(() -> check(app)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Point 10.11: a table in which the app may do anything needs a wall, or a written reason for none")
    void refusesATableThatIsNotWrittenDown() throws SQLException {
        asOwner("create table forgotten (secret text)");
        assertThatCode(() -> check(app)).doesNotThrowAnyException();

        asOwner("grant select on forgotten to " + app.user());

        assertThatIllegalStateException()
                .isThrownBy(() -> check(app))
                .withMessageContaining("forgotten is not in db/walls.txt, with a wall or a reason for none");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            alter table revision no force row level security                              | revision lacks “wall”
            alter table revision disable row level security                               | revision has neither a wall nor a reason for none
            drop policy tenant on membership                                              | membership lacks “policy tenant
            create policy all_of_it on note using (true)                                  | note has “policy all_of_it for all using true”
            alter policy tenant on note using (true)                                      | note has “policy tenant for all using true
            grant update (platform_admin) on account to liaison_app                       | account has “may select
            grant update on audit_entry to liaison_app                                    | audit_entry has “may select, insert, update”
            grant select on signing_key to public                                         | signing_key is not in db/walls.txt
            create view letters as select * from mail; grant select on letters to public  | letters is not in db/walls.txt
            alter function renew_public_pages() security definer                          | functions has “may call renew_public_pages()”
            grant create on schema public to public                                       | can make tables of its own
            """)
    void refusesToStartWith(String change, String complaint) throws SQLException {
        asOwner(change);
        assertThatIllegalStateException().isThrownBy(() -> check(app)).withMessageContaining(complaint);
    }

    @Test
    void refusesToStartAsARoleThatCanHideTables() throws SQLException {
        asOwner(TEMPORARY.formatted("grant", "to"));
        assertThatIllegalStateException().isThrownBy(() -> check(app)).withMessageContaining("temporary tables");
    }

    @Test
    void refusesToStartAsARoleThatOwnsTheTables() {
        assertThatIllegalStateException().isThrownBy(() -> check(OWNER)).withMessageContaining("owns revision");
    }

    private void check(Credentials credentials) {
        JdbcClient jdbc =
                JdbcClient.create(new DriverManagerDataSource(url, credentials.user(), credentials.password()));
        new WallCheck(jdbc).run(new DefaultApplicationArguments());
    }

    private void asOwner(String sql) throws SQLException {
        EmbeddedDatabaseIntegrationTests.execute(new DatabaseAccess(url, OWNER, app), sql);
    }
}
