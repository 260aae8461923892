package io.liaison.listings;

import io.liaison.content.ContentJson;
import io.liaison.search.Document;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is listed as documents of a search index, over one connection. */
final class ListedDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(ListedDocuments.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BATCH = 500;

    private static final String SELECT =
            "select id, published_at, document, case when document ->> 'schema' is distinct from '" + Findable.SCHEMA
                    + "' then content end as content from listing where is_listed";

    private final Connection connection;
    private final Documents documents;

    ListedDocuments(Connection connection) {
        this.connection = connection;
        this.documents =
                new Documents(TermLabels.read(JdbcClient.create(new SingleConnectionDataSource(connection, true))));
    }

    /** All of them, a batch at a time, with no more than a batch in memory. */
    void all(Consumer<List<Document>> batches) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setFetchSize(BATCH);
            try (ResultSet rows = statement.executeQuery()) {
                read(rows, batches);
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Those of these that are listed. */
    List<Document> of(Collection<UUID> ids) throws SQLException {
        List<Document> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SELECT + " and id = any (?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                read(rows, found::addAll);
            }
        }
        return found;
    }

    private void read(ResultSet rows, Consumer<List<Document>> batches) throws SQLException {
        List<Document> batch = new ArrayList<>();
        while (rows.next()) {
            add(rows, batch);
            if (batch.size() == BATCH) {
                batches.accept(batch);
                batch = new ArrayList<>();
            }
        }
        batches.accept(batch);
    }

    /** One that cannot be read must not keep all others from being found. */
    private void add(ResultSet row, List<Document> batch) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        try {
            batch.add(documents.of(id, row.getTimestamp("published_at").toInstant(), findable(row)));
        } catch (RuntimeException unreadable) {
            LOG.error("The listing {} cannot be found until it is published again", id, unreadable);
        }
    }

    private static Findable findable(ResultSet row) throws SQLException {
        String content = row.getString("content");
        return content == null
                ? JSON.readValue(row.getString("document"), Findable.class)
                : Findable.of(ContentJson.read(content));
    }
}
