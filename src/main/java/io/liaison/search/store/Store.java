package io.liaison.search.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index and its writer. What is replaced is seen by whoever reads after {@link #refresh}, and survives the process from the next {@link #commit} on.
 * Safe for many threads; readers wait for nobody.
 *
 * @throws UncheckedIOException of every method when the index cannot be read or written
 */
public final class Store implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
    private static final String FORMAT = "format";
    private static final double MEGABYTES_IN_MEMORY = 48;

    private final Map<CacheKey, SegmentBits> bits = new ConcurrentHashMap<>();
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager manager;

    private interface Work {
        void run() throws IOException;
    }

    public static Store inMemory() {
        try {
            return new Store(new ByteBuffersDirectory());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The index in the first directory within this one that nobody else holds; empty where there was none, or none that can be used. */
    public static Store open(Path parent) {
        for (int number = 0; ; number++) {
            Path path = parent.resolve(Integer.toString(number));
            try {
                Files.createDirectories(path);
                return kept(path);
            } catch (LockObtainFailedException held) {
                LOG.info("The search index in {} belongs to another node", path);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static Store kept(Path path) throws IOException {
        try {
            Store store = new Store(FSDirectory.open(path));
            if (store.isSound()) {
                return store;
            }
            store.close();
        } catch (LockObtainFailedException held) {
            throw held;
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("The search index in {} cannot be used and is made anew", path, damaged);
        }
        try (Directory directory = FSDirectory.open(path);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
        return new Store(FSDirectory.open(path));
    }

    /** Whether it is of today's format, and all of it is as it was written. */
    private boolean isSound() throws IOException {
        if (!Names.FORMAT.equals(state().get(FORMAT))) {
            return false;
        }
        IndexSearcher searcher = manager.acquire();
        try {
            for (LeafReaderContext leaf : searcher.getLeafContexts()) {
                leaf.reader().checkIntegrity();
            }
        } finally {
            manager.release(searcher);
        }
        return true;
    }

    private Store(Directory directory) throws IOException {
        this.directory = directory;
        IndexWriterConfig config = new IndexWriterConfig()
                .setSimilarity(new Impact())
                .setRAMBufferSizeMB(MEGABYTES_IN_MEMORY)
                .setMaxFullFlushMergeWaitMillis(0)
                .setCommitOnClose(false);
        config.setMergedSegmentWarmer(this::bits);
        writer = new IndexWriter(directory, config);
        try {
            manager = new SearcherManager(writer, true, false, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, IndexReader before) throws IOException {
                    return snapshot(reader);
                }
            });
        } catch (IOException | RuntimeException damaged) {
            writer.close();
            throw damaged;
        }
    }

    private Snapshot snapshot(IndexReader reader) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        Segment[] segments = new Segment[leaves.size()];
        for (int index = 0; index < segments.length; index++) {
            segments[index] =
                    Segment.of(leaves.get(index), bits(leaves.get(index).reader()));
        }
        return new Snapshot(reader, List.of(segments));
    }

    private SegmentBits bits(LeafReader reader) throws IOException {
        IndexReader.CacheHelper core = reader.getCoreCacheHelper();
        SegmentBits known = bits.get(core.getKey());
        if (known == null) {
            known = SegmentBits.read(reader);
            bits.put(core.getKey(), known);
            core.addClosedListener(bits::remove);
        }
        return known;
    }

    /** Puts documents in place of those with the same id. */
    public void put(Collection<Incoming> documents) {
        work(() -> {
            for (Incoming document : documents) {
                writer.updateDocuments(id(document.id()), Blocks.of(document));
            }
        });
    }

    public void remove(Collection<UUID> ids) {
        work(() -> writer.deleteDocuments(ids.stream().map(Store::id).toArray(Term[]::new)));
    }

    /** From now on everybody sees what was put and removed. */
    public void refresh() {
        work(manager::maybeRefreshBlocking);
    }

    /** Says with the next commit what the index is true of; to be called once that is so. */
    public void state(Map<String, String> state) {
        Map<String, String> withFormat = new HashMap<>(state);
        withFormat.put(FORMAT, Names.FORMAT);
        writer.setLiveCommitData(withFormat.entrySet());
    }

    /** What was said last of the index. */
    public Map<String, String> state() {
        Map<String, String> state = new HashMap<>();
        Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
        if (entries != null) {
            entries.forEach(entry -> state.put(entry.getKey(), entry.getValue()));
        }
        return state;
    }

    public void commit() {
        work(writer::commit);
    }

    /** Whether it can be written to; it cannot any more once a write has failed. */
    public boolean isOpen() {
        return writer.isOpen();
    }

    public <T> T read(Function<Snapshot, T> question) {
        try {
            IndexSearcher searcher = manager.acquire();
            try {
                return question.apply((Snapshot) searcher);
            } finally {
                manager.release(searcher);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Set<UUID> ids() {
        return read(snapshot -> {
            Set<UUID> ids = new HashSet<>();
            for (Segment segment : snapshot.segments()) {
                segment.documents(segment.live()).forEach(document -> ids.add(segment.id(document)));
            }
            return ids;
        });
    }

    @Override
    public void close() {
        work(() -> {
            try (directory;
                    writer) {
                manager.close();
            }
        });
    }

    private static Term id(UUID id) {
        return new Term(Names.ID, id.toString());
    }

    private static void work(Work work) {
        try {
            work.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
