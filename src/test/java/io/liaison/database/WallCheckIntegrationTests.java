package io.liaison.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.liaison.TestDatabase;
import io.liaison.database.DatabaseAccess.Credentials;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Tag("BR-04")
class WallCheckIntegrationTests {

    private final String url = TestDatabase.newDatabase();
    private final Credentials owner = new Credentials(TestDatabase.OWNER, TestDatabase.OWNER_PASSWORD);
    private final Credentials app = AppRole.ensure(url, owner);

    @BeforeEach
    void aTenantTable() throws SQLException {
        asOwner("create table tenanted (partner_id uuid)");
        asOwner("alter table tenanted enable row level security");
        asOwner("alter table tenanted force row level security");
    }

    @Test
    void letsAnIntactWallPass() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void refusesToStartWhenAWallIsNotForced() throws SQLException {
        asOwner("alter table tenanted no force row level security");
        assertThatIllegalStateException().isThrownBy(this::check).withMessageContaining("tenanted");
    }

    @Test
    void refusesToStartWhenAWallIsDown() throws SQLException {
        asOwner("alter table tenanted disable row level security");
        assertThatIllegalStateException().isThrownBy(this::check).withMessageContaining("tenanted");
    }

    @Test
    void refusesToStartAsARoleThatOwnsTheTables() {
        assertThatIllegalStateException().isThrownBy(() -> check(owner)).withMessageContaining("owns tenanted");
    }

    private void check() {
        check(app);
    }

    private void check(Credentials credentials) {
        JdbcClient jdbc =
                JdbcClient.create(new DriverManagerDataSource(url, credentials.user(), credentials.password()));
        new WallCheck(jdbc).run(new DefaultApplicationArguments());
    }

    private void asOwner(String sql) throws SQLException {
        EmbeddedDatabaseIntegrationTests.execute(new DatabaseAccess(url, owner, app), sql);
    }
}
