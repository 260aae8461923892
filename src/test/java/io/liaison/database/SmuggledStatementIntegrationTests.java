package io.liaison.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.liaison.RealDatabase;
import io.liaison.TestDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.PasswordLinks;
import io.liaison.accounts.SignedIn;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody gets who brings statements of their own into a transaction of a tenant's request, or onto a connection of the application's. */
@RealDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmuggledStatementIntegrationTests {

    private static final String NO_RIGHT = "42501";

    @Autowired
    World world;

    @Autowired
    PasswordLinks links;

    @Autowired
    HikariDataSource appRole;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Tenant ours;
    private Tenant theirs;

    private interface Statements {

        void run(Connection smuggled) throws SQLException;
    }

    @BeforeAll
    void twoPartnersWithEverything() {
        ours = world.published("Inner Institute", World.content("Inner Institute", "Ours."));
        theirs = world.published("Outer Institute", World.content("Outer Institute", "Theirs."));
        links.send(theirs.admin().email());
    }

    @Test
    @Tag("BR-360")
    @DisplayName(
            "Point 10.11: a tenant's transaction that says it is the platform, or another tenant, reads nobody else's rows")
    void readsNobodyElsesRows() {
        smuggle(app -> {
            pretend(app, theirs.admin(), theirs.id().toString());
            for (String table : List.of("revision", "submission", "membership", "audit_entry", "profile")) {
                assertThat(count(app, table + " where partner_id = '" + theirs.id() + "'"))
                        .as(table)
                        .isZero();
            }
            pretend(app, world.platformAdmin(), "");
            assertThat(count(app, "partner")).isZero();
        });
    }

    @Test
    @Tag("BR-360")
    void readsItsOwnRowsAsLongAsItPretendsNothing() {
        smuggle(app -> assertThat(count(app, "revision where partner_id = '" + ours.id() + "'"))
                .isPositive());
    }

    @Test
    @Tag("BR-360")
    @DisplayName(
            "Point 10.11: a signature is worth nothing on another connection, for another setting, or with another value")
    void cannotUseASignatureElsewhere() {
        Reach.platform(null)
                .run(() -> inTransaction(admitted -> {
                    String signed = text(admitted, "select current_setting('liaison.platform')");
                    try (Connection other = appRole.getConnection()) {
                        other.setAutoCommit(false);
                        set(other, "liaison.platform", signed);
                        assertThat(count(other, "revision")).isZero();
                        other.rollback();
                    }
                    assertThat(count(admitted, "revision")).isPositive();
                    set(admitted, "liaison.platform", signed + "n");
                    assertThat(count(admitted, "revision")).isZero();
                    set(admitted, "liaison.platform", "");
                    set(admitted, "liaison.privilege", signed.replace("on", "letters"));
                    assertThat(count(admitted, "mail")).isZero();
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mail", "digest_item", "mail_choice", "password_link", "account_password", "alert", "alert_link"
            })
    @Tag("BR-361")
    @DisplayName("Point 10.11: letters, passwords and links are not to be read, written or removed")
    void reachesNoLettersAndNoSecrets(String table) throws SQLException {
        smuggle(app -> {
            pretend(app, world.platformAdmin(), ours.id().toString());
            set(app, "liaison.privilege", "letters");
            assertThat(count(app, table)).isZero();
            assertThat(update(app, "delete from " + table)).isZero();
        });
        if (table.equals("mail") || table.startsWith("p") || table.startsWith("account")) {
            assertThat(TestDatabase.texts(appRole.getJdbcUrl(), "select count(*) from " + table))
                    .doesNotContain("0");
        }
    }

    @Test
    @Tag("BR-361")
    @DisplayName(
            "Point 10.11: nobody gets into an account with a link or a password of their own making, and posts no letters")
    void writesNoSecrets() {
        String owner = world.platformAdmin().id().toString();
        for (String statement : List.of(
                "insert into password_link values (sha256('mine'), '" + owner + "', now() + interval '1 day')",
                "insert into account_password values ('" + owner + "', 'mine')",
                "insert into mail (id, recipient, subject, text, created_at) values (gen_random_uuid(), 'a@b.example', '', '', now())")) {
            assertRefused(statement);
        }
    }

    @Test
    @Tag("BR-362")
    @DisplayName("Point 10.11: nobody makes themselves a platform admin")
    void makesNobodyAPlatformAdmin() throws SQLException {
        String own = ours.admin().id().toString();
        for (String statement : List.of(
                "update account set platform_admin = true",
                "insert into account (id, email, name, platform_admin, created_at) values (gen_random_uuid(), 'x@y.example', 'X', true, now())",
                "select set_platform_rights('" + own + "', true)",
                "alter table account disable row level security",
                "select key from signing_key",
                "set role " + TestDatabase.OWNER,
                "create temporary table account (id uuid)",
                "create table membership_too (id uuid)")) {
            assertRefused(statement);
        }
        assertThat(TestDatabase.texts(
                        appRole.getJdbcUrl(),
                        "select platform_admin from account where id = ?",
                        ours.admin().id().value()))
                .containsExactly("f");
    }

    @Test
    @Tag("BR-361")
    void suspendsAndChangesNobody() {
        smuggle(app -> {
            assertThat(update(app, "update account set suspended_at = now()")).isZero();
            assertThat(update(app, "update account set password_version = 0")).isZero();
        });
        assertRefused("update account set email = 'mine@liaison.example'");
        assertRefused("delete from account");
    }

    @Test
    @Tag("BR-360")
    @DisplayName("Point 10.11: what the public reads of others is not to be written")
    void writesNothingPublicOfOthers() {
        smuggle(app -> {
            assertThat(update(app, "update listing set name = 'Defaced' where id <> '" + ours.id() + "'"))
                    .isZero();
            assertThat(update(app, "update vocabulary_term set label = 'Defaced'"))
                    .isZero();
            assertThat(update(app, "delete from synonym_group")).isZero();
        });
        assertRefused("insert into form_template values ('mine', 'Mine', 'https://evil.example/', '{}')");
    }

    @Test
    @Tag("BR-361")
    @DisplayName("Point 10.11: outside any request not even the addresses of accounts are to be read")
    void readsNoAccountsOfNobody() throws SQLException {
        try (Connection app = appRole.getConnection()) {
            assertThat(count(app, "account")).isZero();
        }
    }

    private void assertRefused(String statement) {
        smuggle(app -> {
            pretend(app, world.platformAdmin(), ours.id().toString());
            set(app, "liaison.privilege", "credentials");
            assertThatThrownBy(() -> app.createStatement().execute(statement))
                    .as(statement)
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .isEqualTo(NO_RIGHT));
        });
    }

    private static void pretend(Connection app, SignedIn account, String partner) throws SQLException {
        set(app, "liaison.partner", partner);
        set(app, "liaison.actor", account.id().toString());
        set(app, "liaison.platform", partner.isEmpty() ? account.id().toString() : "on");
    }

    private static void set(Connection app, String setting, String value) throws SQLException {
        text(app, "select set_config('" + setting + "', '" + value + "', false)");
    }

    /** In a transaction of ours, as an Editor's request opens it. */
    private void smuggle(Statements statements) {
        Reach.member(ours.id(), ours.editor().id()).run(() -> inTransaction(statements));
    }

    private void inTransaction(Statements statements) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(transaction -> jdbc.execute((ConnectionCallback<Boolean>) app -> {
                    statements.run(app);
                    transaction.setRollbackOnly();
                    return true;
                }));
    }

    private static int update(Connection app, String sql) throws SQLException {
        return app.createStatement().executeUpdate(sql);
    }

    private static int count(Connection app, String from) throws SQLException {
        return Integer.parseInt(text(app, "select count(*) from " + from));
    }

    private static String text(Connection app, String sql) throws SQLException {
        try (ResultSet rows = app.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
