package io.liaison.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.hibernate.engine.spi.SessionImplementor;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL the current {@link Reach} at the start of each transaction, for that transaction only. Done here and not in a transaction
 * listener, because an exception thrown by a listener leaks the connection.
 */
class ReachJpaDialect extends HibernateJpaDialect {

    private static final String OF_A_JOB = "on";

    private final SignedSettings settings;

    ReachJpaDialect(SignedSettings settings) {
        this.settings = settings;
    }

    @Override
    public Object beginTransaction(EntityManager entityManager, TransactionDefinition definition)
            throws PersistenceException, SQLException {
        Object data = super.beginTransaction(entityManager, definition);
        Reach.current()
                .ifPresent(reach ->
                        entityManager.unwrap(SessionImplementor.class).doWork(connection -> tell(connection, reach)));
        return data;
    }

    private void tell(Connection connection, Reach reach) throws SQLException {
        settings.tell(
                connection,
                Map.of(
                        "liaison.partner", text(reach.partner()),
                        "liaison.actor", text(reach.actor()),
                        "liaison.platform", platform(reach)));
    }

    private static String platform(Reach reach) {
        if (!reach.platform()) {
            return "";
        }
        return reach.actor() == null ? OF_A_JOB : text(reach.actor());
    }

    private static String text(@Nullable Object id) {
        return id == null ? "" : id.toString();
    }
}
