package io.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.liaison.World.Tenant;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.database.Reach;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The standing proof of the walls between tenants: every tenant table in SQL as the app role, and every guarded service method as another partner's
 * Admin, as an Editor where only Admins may, and as nobody. New tables and methods are found by themselves.
 */
@RealDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenantIsolationIntegrationTests {

    private static final String ROW_SECURITY_OR_NO_RIGHT = "42501";

    @Autowired
    World world;

    @Autowired
    HikariDataSource appRole;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationContext context;

    private Tenant ours;
    private Tenant theirs;

    @BeforeAll
    void twoPartnersWithEverything() {
        ours = world.published("Ours", World.content("Ours", "Our overview."));
        theirs = world.published("Theirs", World.content("Theirs", "Their overview."));
    }

    @Test
    void findsTheTenantTables() throws SQLException {
        assertThat(tenantTables())
                .contains(
                        "profile",
                        "revision",
                        "publication",
                        "submission",
                        "membership",
                        "invitation",
                        "introduction",
                        "audit_entry");
    }

    @TestFactory
    @Tag("BR-02")
    Stream<DynamicTest> withoutATenantNoRowCanBeReadOrWritten() throws SQLException {
        return tenantTables().stream()
                .map(table -> DynamicTest.dynamicTest(table, () -> {
                    try (Connection app = appRole.getConnection()) {
                        assertThat(count(app, table)).isZero();
                        assertThat(changed(app, "update " + table + " set partner_id = partner_id"))
                                .isZero();
                        assertThat(changed(app, "delete from " + table)).isZero();
                    }
                    assertRefusesToInsertACopy(table, new Reach(null, null, false));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aTenantSeesAndWritesItsOwnRowsOnly() throws SQLException {
        return tenantTables().stream()
                .map(table -> DynamicTest.dynamicTest(table, () -> {
                    Reach reach = Reach.tenant(theirs.id());
                    within(reach, app -> assertThat(count(app, table + " where partner_id <> '" + theirs.id() + "'"))
                            .isZero());
                    assertRefusesToInsertACopy(table, reach);
                }));
    }

    @Test
    void theTestsWouldSeeRowsIfTheWallsWereDown() throws SQLException {
        try (Connection superuser = TestDatabase.beyondTheWalls(appRole.getJdbcUrl())) {
            for (String table : List.of(
                    "profile", "revision", "publication", "submission", "membership", "invitation", "audit_entry")) {
                assertThat(count(superuser, table + " where partner_id = '" + ours.id() + "'"))
                        .as(table)
                        .isPositive();
            }
        }
    }

    @TestFactory
    @Tag("BR-01")
    Stream<DynamicTest> hidesAnotherPartnerFromEveryMemberMethod() {
        return guarded(Caller.EDITOR, Caller.ADMIN)
                .map(guarded -> DynamicTest.dynamicTest(
                        guarded.name(),
                        () -> assertHidden(() -> world.as(theirs.admin(), () -> guarded.call(ours.id())))));
    }

    @TestFactory
    Stream<DynamicTest> keepsEditorsOutOfWhatOnlyAdminsMayDo() {
        return guarded(Caller.ADMIN)
                .filter(guarded -> !guarded.callers().contains(Caller.EDITOR))
                .map(guarded -> DynamicTest.dynamicTest(
                        guarded.name(),
                        () -> assertHidden(() -> world.as(ours.editor(), () -> guarded.call(ours.id())))));
    }

    @TestFactory
    Stream<DynamicTest> keepsPartnersOutOfWhatOnlyThePlatformMayDo() {
        return guarded(Caller.PLATFORM)
                .filter(guarded -> guarded.callers().equals(List.of(Caller.PLATFORM)))
                .map(guarded -> DynamicTest.dynamicTest(
                        guarded.name(),
                        () -> assertHidden(() -> world.as(ours.admin(), () -> guarded.call(ours.id())))));
    }

    @TestFactory
    @Tag("BR-03")
    Stream<DynamicTest> keepsVisitorsOut() {
        return guarded(Caller.ACCOUNT, Caller.EDITOR, Caller.ADMIN, Caller.PLATFORM)
                .map(guarded ->
                        DynamicTest.dynamicTest(guarded.name(), () -> assertHidden(() -> guarded.call(ours.id()))));
    }

    private record Guarded(Object service, Method method, List<Caller> callers) {

        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        /** With the partner's id where one is asked for, and nothing else: the gate answers before any argument is looked at. */
        Object call(PartnerId partner) throws Exception {
            Object[] arguments = Stream.of(method.getParameterTypes())
                    .map(type -> type == PartnerId.class ? partner : Array.get(Array.newInstance(type, 1), 0))
                    .toArray();
            method.setAccessible(true);
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause() instanceof Exception exception ? exception : thrown;
            }
        }
    }

    private Stream<Guarded> guarded(Caller... callers) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("io.liaison"))
                .flatMap(bean -> Stream.of(AopUtils.getTargetClass(bean).getMethods())
                        .filter(method -> AnnotationUtils.findAnnotation(method, AllowedTo.class) != null)
                        .map(method -> new Guarded(
                                bean,
                                method,
                                List.of(AnnotationUtils.findAnnotation(method, AllowedTo.class)
                                        .value()))))
                .filter(guarded -> !guarded.callers().contains(Caller.ANYONE))
                .filter(guarded -> Stream.of(callers).anyMatch(guarded.callers()::contains));
    }

    private static void assertHidden(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(NothingHere.class).isThrownBy(call);
    }

    private List<String> tenantTables() throws SQLException {
        try (Connection app = appRole.getConnection();
                ResultSet rows = app.createStatement().executeQuery("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                         where a.attname = 'partner_id' and not a.attisdropped and c.relkind = 'r'
                           and c.relnamespace = 'public'::regnamespace order by 1""")) {
            List<String> tables = new ArrayList<>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private void assertRefusesToInsertACopy(String table, Reach reach) throws SQLException {
        String row = aRowOfOurs(table);
        if (row == null) {
            return;
        }
        within(reach, app -> {
            var insert = app.prepareStatement("insert into " + table
                    + " overriding system value select * from jsonb_populate_record(null::" + table + ", ?::jsonb)");
            insert.setString(1, row);
            assertThatThrownBy(insert::executeUpdate)
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .isEqualTo(ROW_SECURITY_OR_NO_RIGHT));
        });
    }

    private String aRowOfOurs(String table) throws SQLException {
        try (Connection superuser = TestDatabase.beyondTheWalls(appRole.getJdbcUrl());
                ResultSet rows = superuser
                        .createStatement()
                        .executeQuery("select to_jsonb(t) from " + table + " t where partner_id = '" + ours.id()
                                + "' limit 1")) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private interface Statements {

        void run(Connection app) throws SQLException;
    }

    private void within(Reach reach, Statements statements) {
        reach.run(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(transaction -> jdbc.execute((ConnectionCallback<Boolean>) app -> {
                    statements.run(app);
                    transaction.setRollbackOnly();
                    return true;
                })));
    }

    private static int count(Connection connection, String from) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** How many rows a statement touched; none where the role lacks even the right to try. */
    private static int changed(Connection connection, String sql) throws SQLException {
        try {
            return connection.createStatement().executeUpdate(sql);
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isEqualTo(ROW_SECURITY_OR_NO_RIGHT);
            return 0;
        }
    }
}
