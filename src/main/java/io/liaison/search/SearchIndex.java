package io.liaison.search;

import io.liaison.search.plan.OtherWords;
import io.liaison.search.store.Snapshot;
import io.liaison.search.store.Store;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Documents that can be searched. Safe for many threads; readers never wait for writers.
 *
 * @throws java.io.UncheckedIOException of every method when the index cannot be read or written
 */
public final class SearchIndex implements AutoCloseable {

    private final Store store;
    private volatile OtherWords synonyms;

    private SearchIndex(Store store, Synonyms synonyms) {
        this.store = store;
        this.synonyms = new OtherWords(synonyms.groups());
    }

    /** An index that lasts as long as the process. */
    public static SearchIndex inMemory(Synonyms synonyms) {
        return new SearchIndex(Store.inMemory(), synonyms);
    }

    /**
     * The index that is kept in a directory, of which each process has its own. What is missing, damaged or of another format begins empty.
     *
     * @param directory is made where it is missing
     */
    public static SearchIndex open(Path directory, Synonyms synonyms) {
        return new SearchIndex(Store.open(directory), synonyms);
    }

    /** Later questions are answered with these synonyms. */
    public void use(Synonyms other) {
        synonyms = new OtherWords(other.groups());
    }

    /** Puts documents in place of those with the same id, and takes others out. Questions asked after it see all of it. */
    public void replace(Collection<Document> changed, Collection<UUID> gone) {
        put(changed);
        store.remove(gone);
        store.refresh();
    }

    /** Puts documents in place of those with the same id; they are found once others are replaced, or only some are kept. */
    public void put(Collection<Document> changed) {
        store.put(changed.stream().map(Intake::of).toList());
    }

    /** Takes out all others. Questions asked after it see all that was put. */
    public void keepOnly(Set<UUID> ids) {
        store.refresh();
        Set<UUID> gone = new HashSet<>(store.ids());
        gone.removeAll(ids);
        replace(Set.of(), gone);
    }

    /** What was said of the index when it was kept; empty for a new one. */
    public Map<String, String> state() {
        return store.state();
    }

    /** Says what the index is true of, now that it is. It is kept with the index. */
    public void state(Map<String, String> state) {
        store.state(state);
    }

    /** Keeps the index as it is: from now on it survives the end of the process. */
    public void commit() {
        store.commit();
    }

    /** Whether it can be changed; it cannot any more once it is closed or a change could not be written. */
    public boolean isOpen() {
        return store.isOpen();
    }

    /** Forgets what was not committed. */
    @Override
    public void close() {
        store.close();
    }

    /** How many documents there are. */
    public int size() {
        return store.read(Snapshot::documents);
    }

    /** Never fails on what was typed. */
    public Hits search(Question question) {
        OtherWords words = synonyms;
        return store.read(snapshot -> Search.hits(snapshot, words, question));
    }
}
