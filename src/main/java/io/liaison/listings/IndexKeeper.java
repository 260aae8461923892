package io.liaison.listings;

import io.liaison.database.PublicReads;
import io.liaison.search.SearchIndex;
import io.liaison.search.Synonyms;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * This node's search index: filled when the application starts, and brought to the current edition before it is asked. Whoever comes first brings it
 * up to date, by the few listings that changed; the others wait for that, though not for long.
 */
@Component
class IndexKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration NEXT_TRY = Duration.ofMillis(250);

    private final Editions editions;
    private final PublicReads reads;
    private final ReentrantLock working = new ReentrantLock();
    private volatile @Nullable Standing standing;
    private volatile long nextTry = System.nanoTime();
    private volatile boolean isRunning;
    private volatile boolean isRefilling;

    /** An index that holds everything up to an edition. */
    private record Standing(SearchIndex index, Synonyms synonyms, long number) {}

    IndexKeeper(Editions editions, PublicReads reads) {
        this.editions = editions;
        this.reads = reads;
    }

    /**
     * The index, with everything that is public now; while the database does not answer, with what was public then.
     *
     * @throws DataAccessResourceFailureException when it has not been filled yet and cannot be
     */
    SearchIndex index() {
        long wanted = editions.current();
        Standing now = standing;
        if (now != null && (now.number() >= wanted || isRefilling || System.nanoTime() - nextTry < 0)) {
            return now.index();
        }
        return brought(wanted).index();
    }

    boolean isFilled() {
        return standing != null;
    }

    @Override
    public void start() {
        isRunning = true;
        Thread.ofVirtual().name("search index").start(this::fillFirst);
    }

    @Override
    public void stop() {
        isRunning = false;
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    private void fillFirst() {
        while (isRunning && standing == null) {
            try {
                index();
            } catch (DataAccessResourceFailureException notYet) {
                LOG.warn("The search index is not filled yet: {}", notYet.getMessage());
                rest();
            }
        }
    }

    private Standing brought(long wanted) {
        Standing before = standing;
        if (before != null && !canWorkSoon()) {
            return before;
        }
        if (before == null) {
            working.lock();
        }
        try {
            Standing now = standing;
            if (now == null || now.number() < wanted) {
                now = bring(now);
                standing = now;
            }
            return now;
        } finally {
            working.unlock();
        }
    }

    private boolean canWorkSoon() {
        try {
            return working.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Standing bring(@Nullable Standing before) {
        try (Connection connection = reads.source().getConnection()) {
            return before == null ? fill(connection) : follow(before, connection);
        } catch (SQLException | RuntimeException failure) {
            if (before == null) {
                throw new DataAccessResourceFailureException("The search index could not be filled", failure);
            }
            LOG.warn("The search index stays at edition {} for now", before.number(), failure);
            nextTry = System.nanoTime() + NEXT_TRY.toNanos();
            return before;
        }
    }

    private Standing fill(Connection connection) throws SQLException {
        long begun = System.nanoTime();
        long number =
                EditionReading.read(connection, EditionReading.NOTHING_KNOWN).number();
        Synonyms synonyms = StoredSynonyms.read(connection);
        SearchIndex index = new SearchIndex(synonyms);
        try (IndexFilling filling = new IndexFilling(index)) {
            new ListedDocuments(connection).all(filling::put);
        }
        LOG.info(
                "The search index holds {} partners, filled in {} ms",
                index.size(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
        return new Standing(index, synonyms, number);
    }

    private Standing follow(Standing before, Connection connection) throws SQLException {
        EditionReading reading = EditionReading.read(connection, before.number());
        if (!reading.isComplete()) {
            refill();
            return before;
        }
        if (!reading.listings().isEmpty()) {
            var changed = new ListedDocuments(connection).of(reading.listings());
            Set<UUID> gone = new TreeSet<>(reading.listings());
            changed.forEach(document -> gone.remove(document.id()));
            before.index().replace(changed, gone);
        }
        return new Standing(before.index(), synonyms(before, reading, connection), reading.number());
    }

    /** What changes every page may be the words that mean the same. */
    private static Synonyms synonyms(Standing before, EditionReading reading, Connection connection)
            throws SQLException {
        if (reading.everyPage() <= before.number()) {
            return before.synonyms();
        }
        Synonyms now = StoredSynonyms.read(connection);
        if (!now.equals(before.synonyms())) {
            before.index().use(now);
        }
        return now;
    }

    /** More has changed than is told: a new index is filled beside the old one, which goes on answering. */
    private void refill() {
        isRefilling = true;
        Thread.ofVirtual().name("search index").start(() -> {
            try (Connection connection = reads.source().getConnection()) {
                standing = fill(connection);
            } catch (SQLException | RuntimeException failure) {
                LOG.warn("The search index could not be filled anew", failure);
                nextTry = System.nanoTime() + NEXT_TRY.toNanos();
            } finally {
                isRefilling = false;
            }
        });
    }

    private static void rest() {
        try {
            Thread.sleep(NEXT_TRY);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
