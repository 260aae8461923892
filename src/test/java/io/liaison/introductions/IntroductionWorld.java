package io.liaison.introductions;

import com.zaxxer.hikari.HikariDataSource;
import io.liaison.TestDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Token;
import io.liaison.database.Reach;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Live offers, the letters about them, and time passing. */
@TestComponent
public class IntroductionWorld {

    public static final String OFFER = "facility-rental";

    private static final Pattern LINK = Pattern.compile("/introductions/([\\w-]+)");

    private final World world;
    private final JdbcClient jdbc;
    private final HikariDataSource appRole;
    private final TransactionTemplate transactions;

    IntroductionWorld(World world, JdbcClient jdbc, HikariDataSource appRole, PlatformTransactionManager transactions) {
        this.world = world;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.appRole = appRole;
    }

    /** A partner whose live profile has one offer with our own form. */
    public Tenant partner(String name) {
        return world.published(name, World.content(name, "What we do."));
    }

    /** Texts of the letters to an address, oldest first. */
    public List<String> lettersTo(String email) {
        return jdbc.sql("select text from for_tests.posted_mail where recipient = ? order by created_at")
                .param(email)
                .query(String.class)
                .list();
    }

    /** The token in the newest letter to a requester. */
    public Token tokenMailedTo(String email) {
        return tokenIn(lettersTo(email).getLast());
    }

    static Token tokenIn(String letter) {
        Matcher link = LINK.matcher(letter);
        if (!link.find()) {
            throw new AssertionError("No link in: " + letter);
        }
        return new Token(link.group(1));
    }

    /** Lets requests of a partner have happened so much earlier. */
    void age(Tenant tenant, String interval) throws SQLException {
        try (Connection superuser = TestDatabase.beyondTheWalls(appRole.getJdbcUrl());
                PreparedStatement update = superuser.prepareStatement("""
                        update introduction set requested_at = requested_at - cast(? as interval),
                               withdrawn_at = withdrawn_at - cast(? as interval) where partner_id = ?""")) {
            update.setString(1, interval);
            update.setString(2, interval);
            update.setObject(3, tenant.id().value());
            update.executeUpdate();
        }
    }

    /** How many rows there are of a partner, whoever may see them. */
    int stored(Tenant tenant) throws SQLException {
        try (Connection superuser = TestDatabase.beyondTheWalls(appRole.getJdbcUrl());
                PreparedStatement count =
                        superuser.prepareStatement("select count(*) from introduction where partner_id = ?")) {
            count.setObject(1, tenant.id().value());
            var rows = count.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    /** How many rows of a table or view the application sees with the platform's reach. */
    int visibleToThePlatform(String table) {
        return Reach.platform(world.platformAdmin().id())
                .call(() -> transactions.execute(started -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single()));
    }

    List<String> columns(String table) {
        return jdbc.sql("select column_name from information_schema.columns where table_name = ?")
                .param(table)
                .query(String.class)
                .list();
    }
}
