package io.liaison.listings;

import io.liaison.search.Document;
import io.liaison.search.SearchIndex;
import io.liaison.search.Synonyms;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings an index to what is public, over one connection: from what it knows already where the log of changes tells the rest, else anew. */
final class IndexContents {

    private static final Logger LOG = LoggerFactory.getLogger(IndexContents.class);

    private final Connection connection;

    /** An index that holds everything up to an edition. */
    record Standing(SearchIndex index, Synonyms synonyms, IndexState state) {

        long number() {
            return state.edition();
        }
    }

    IndexContents(Connection connection) {
        this.connection = connection;
    }

    /** The index that is kept in a directory, brought to the current edition. */
    Standing open(Path directory) throws SQLException {
        long begun = System.nanoTime();
        Synonyms synonyms = StoredSynonyms.read(connection);
        SearchIndex index = SearchIndex.open(directory, synonyms);
        try {
            IndexState state = IndexState.of(index.state(), connection);
            Standing kept = state == null ? null : follow(new Standing(index, synonyms, state));
            Standing now = kept == null ? fill(index) : kept;
            LOG.info(
                    "The search index holds {} partners, {} in {} ms",
                    index.size(),
                    kept == null ? "filled" : "opened",
                    Duration.ofNanos(System.nanoTime() - begun).toMillis());
            return now;
        } catch (SQLException | RuntimeException failed) {
            index.close();
            throw failed;
        }
    }

    /** Puts in all that is public, and takes out all else. Until it is done, questions are answered as before. */
    Standing fill(SearchIndex index) throws SQLException {
        long number =
                EditionReading.read(connection, EditionReading.NOTHING_KNOWN).number();
        IndexState state = IndexState.read(connection, number);
        Synonyms synonyms = StoredSynonyms.read(connection);
        Set<UUID> listed = new HashSet<>();
        try (IndexFilling filling = new IndexFilling(index)) {
            new ListedDocuments(connection).all(batch -> {
                batch.stream().map(Document::id).forEach(listed::add);
                filling.put(batch);
            });
        }
        index.keepOnly(listed);
        index.use(synonyms);
        index.state(state.kept());
        index.commit();
        return new Standing(index, synonyms, state);
    }

    /** Loads what changed; null where the log does not tell of everything. */
    @Nullable
    Standing follow(Standing before) throws SQLException {
        EditionReading reading = EditionReading.read(connection, before.number());
        if (!reading.isComplete()) {
            return null;
        }
        if (!reading.listings().isEmpty()) {
            var changed = new ListedDocuments(connection).of(reading.listings());
            Set<UUID> gone = new HashSet<>(reading.listings());
            changed.forEach(document -> gone.remove(document.id()));
            before.index().replace(changed, gone);
        }
        IndexState state = before.state().then(connection, reading.number());
        before.index().state(state.kept());
        return new Standing(before.index(), synonyms(before, reading), state);
    }

    /** What changes every page may be the words that mean the same. */
    private Synonyms synonyms(Standing before, EditionReading reading) throws SQLException {
        if (reading.everyPage() <= before.number()) {
            return before.synonyms();
        }
        Synonyms now = StoredSynonyms.read(connection);
        if (!now.equals(before.synonyms())) {
            before.index().use(now);
        }
        return now;
    }
}
