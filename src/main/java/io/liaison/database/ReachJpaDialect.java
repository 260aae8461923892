package io.liaison.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.hibernate.engine.spi.SessionImplementor;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL the current {@link Reach} at the start of each transaction, for that transaction only. Done here and not in a transaction
 * listener, because an exception thrown by a listener leaks the connection.
 */
class ReachJpaDialect extends HibernateJpaDialect {

    private static final String TELL =
            "select set_config('liaison.partner', ?, true), set_config('liaison.actor', ?, true),"
                    + " set_config('liaison.platform', ?, true)";

    @Override
    public Object beginTransaction(EntityManager entityManager, TransactionDefinition definition)
            throws PersistenceException, SQLException {
        Object data = super.beginTransaction(entityManager, definition);
        Reach.current()
                .ifPresent(reach ->
                        entityManager.unwrap(SessionImplementor.class).doWork(connection -> tell(connection, reach)));
        return data;
    }

    private static void tell(Connection connection, Reach reach) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            statement.setString(1, text(reach.partner()));
            statement.setString(2, text(reach.actor()));
            statement.setString(3, reach.platform() ? "on" : "");
            statement.execute();
        }
    }

    private static String text(@Nullable Object id) {
        return id == null ? "" : id.toString();
    }
}
