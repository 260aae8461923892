package io.liaison.database;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the questions of the public are read: at the read replica where one is configured, else where everything is written. A replica may lag behind, so
 * what belongs together is read from the same place.
 */
@Component
public class PublicReads {

    static final String REPLICA = "replica";

    private final DataSource source;
    private final boolean atReplica;
    private final JdbcClient jdbc;

    @Autowired
    PublicReads(DataSource primary, @Qualifier(REPLICA) ObjectProvider<DataSource> replica) {
        this(replica.getIfAvailable(() -> primary), replica.getIfAvailable() != null);
    }

    private PublicReads(DataSource source, boolean atReplica) {
        this.source = source;
        this.atReplica = atReplica;
        this.jdbc = JdbcClient.create(source);
    }

    /** Everything from one place, which is where it is written too. */
    public static PublicReads from(DataSource source) {
        return new PublicReads(source, false);
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public DataSource source() {
        return source;
    }

    /** Whether what was just committed may be missing for a moment. */
    public boolean areAtReplica() {
        return atReplica;
    }
}
