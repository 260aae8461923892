package io.liaison.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.liaison.RealDatabase;
import io.liaison.TestDatabase;
import io.liaison.World;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RealDatabase
@Tag("BR-361")
class PrivilegesIntegrationTests {

    @Autowired
    Privileges privileges;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    World world;

    @Test
    void lastAsLongAsTheirWorkAndReachNothingElse() {
        world.tenant("Institute With Passwords");
        new TransactionTemplate(transactions).executeWithoutResult(started -> {
            assertThat(passwords()).isZero();
            privileges.with(Privilege.CREDENTIALS, () -> {
                assertThat(passwords()).isPositive();
                assertThat(privileges.with(Privilege.LETTERS, this::passwords)).isZero();
                assertThat(passwords()).isPositive();
            });
            assertThat(passwords()).isZero();
        });
    }

    @Test
    void endWithWorkThatFails() {
        new TransactionTemplate(transactions).executeWithoutResult(started -> {
            assertThatIllegalStateException()
                    .isThrownBy(() -> privileges.with(Privilege.CREDENTIALS, () -> {
                        throw new IllegalStateException("The work failed");
                    }));
            assertThat(passwords()).isZero();
        });
    }

    @Test
    void needATransactionToEndWith() {
        assertThatIllegalStateException().isThrownBy(() -> privileges.with(Privilege.CREDENTIALS, this::passwords));
    }

    @Test
    void keepThePasswordsOfAnInstallationThatHadThemBefore() throws SQLException {
        String url = TestDatabase.newDatabase();
        var flyway = Flyway.configure()
                .dataSource(url, TestDatabase.OWNER, TestDatabase.OWNER_PASSWORD)
                .placeholders(Map.of("appRole", AppRole.NAME));
        flyway.target("60").load().migrate();
        UUID account = UUID.randomUUID();
        try (Connection before = TestDatabase.beyondTheWalls(url)) {
            before.createStatement()
                    .execute("insert into account (id, email, name, password_hash, created_at) values ('" + account
                            + "', 'someone@before.example', 'Someone', '{bcrypt}hash', now())");
        }

        flyway.target("latest").load().migrate();

        assertThat(TestDatabase.texts(url, "select hash from account_password where account_id = ?", account))
                .containsExactly("{bcrypt}hash");
    }

    private int passwords() {
        return jdbc.sql("select count(*) from account_password")
                .query(Integer.class)
                .single();
    }
}
