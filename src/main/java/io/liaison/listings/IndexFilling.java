package io.liaison.listings;

import io.liaison.search.Document;
import io.liaison.search.SearchIndex;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Puts many documents into an index, on all processors at once, with only a few batches waiting. All are put once it is closed. */
final class IndexFilling implements AutoCloseable {

    private static final int WORKERS = Math.max(1, Runtime.getRuntime().availableProcessors());

    private final SearchIndex index;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final Semaphore room = new Semaphore(2 * WORKERS);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    IndexFilling(SearchIndex index) {
        this.index = index;
    }

    void put(List<Document> batch) {
        room.acquireUninterruptibly();
        workers.execute(() -> {
            try {
                index.put(batch);
            } catch (RuntimeException | Error failed) {
                failure.compareAndSet(null, failed);
            } finally {
                room.release();
            }
        });
    }

    /** Waits for what was put. */
    @Override
    public void close() {
        workers.close();
        Throwable failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("Not every document came into the index", failed);
        }
    }
}
