package io.liaison.listings;

import io.liaison.database.PublicReads;
import io.liaison.listings.IndexContents.Standing;
import io.liaison.search.SearchIndex;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * This node's search index, kept on disk across starts, and brought to the current edition before it is asked. Whoever comes first brings it up to date,
 * by the few listings that changed; the others wait for that, though not for long.
 */
@Component
class IndexKeeper implements SmartLifecycle, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration NEXT_TRY = Duration.ofMillis(250);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(15);

    private final Editions editions;
    private final PublicReads reads;
    private final Path directory;
    private final ReentrantLock working = new ReentrantLock();
    private volatile @Nullable Standing standing;
    private volatile long nextTry = System.nanoTime();
    private volatile boolean isRunning;
    private volatile boolean isRefilling;

    /** @param dataDirectory in which the index has a directory of its own */
    IndexKeeper(Editions editions, PublicReads reads, @Value("${liaison.data-dir:var}") Path dataDirectory) {
        this.editions = editions;
        this.reads = reads;
        this.directory = dataDirectory.resolve("index");
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
        Thread.ofVirtual().name("search index").start(() -> {
            fillFirst();
            commitRegularly();
        });
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
                rest(NEXT_TRY);
            }
        }
    }

    /** What is not committed when the process is killed is read from the database again. */
    private void commitRegularly() {
        while (isRunning) {
            rest(BETWEEN_COMMITS);
            commit();
        }
    }

    private void commit() {
        Standing now = standing;
        try {
            if (now != null && now.index().isOpen()) {
                now.index().commit();
            }
        } catch (RuntimeException failure) {
            LOG.warn("The search index could not be kept", failure);
        }
    }

    @Override
    public void destroy() {
        commit();
        Standing now = standing;
        if (now != null) {
            now.index().close();
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
            if (now == null || now.number() < wanted && !isRefilling) {
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
            IndexContents contents = new IndexContents(connection);
            if (before == null || !before.index().isOpen()) {
                return openedInPlaceOf(before, contents);
            }
            Standing now = contents.follow(before);
            if (now == null) {
                refill(before);
                return before;
            }
            return now;
        } catch (SQLException | RuntimeException failure) {
            if (before == null) {
                throw new DataAccessResourceFailureException("The search index could not be filled", failure);
            }
            LOG.warn("The search index stays at edition {} for now", before.number(), failure);
            nextTry = System.nanoTime() + NEXT_TRY.toNanos();
            return before;
        }
    }

    private Standing openedInPlaceOf(@Nullable Standing broken, IndexContents contents) throws SQLException {
        Standing opened = contents.open(directory);
        if (broken != null) {
            broken.index().close();
        }
        return opened;
    }

    /** More has changed than is told. */
    private void refill(Standing before) {
        isRefilling = true;
        Thread.ofVirtual().name("search index").start(() -> {
            try (Connection connection = reads.source().getConnection()) {
                standing = new IndexContents(connection).fill(before.index());
            } catch (SQLException | RuntimeException failure) {
                LOG.warn("The search index could not be filled anew", failure);
                nextTry = System.nanoTime() + NEXT_TRY.toNanos();
            } finally {
                isRefilling = false;
            }
        });
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
