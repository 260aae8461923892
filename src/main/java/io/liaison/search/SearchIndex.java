package io.liaison.search;

import io.liaison.search.plan.OtherWords;
import io.liaison.search.store.LiveSegment;
import io.liaison.search.store.Segments;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Documents that can be searched. Safe for many threads; readers never wait for writers. */
public final class SearchIndex {

    private final Segments segments = new Segments();
    private volatile OtherWords synonyms;

    public SearchIndex() {
        this(Synonyms.usual());
    }

    public SearchIndex(Synonyms synonyms) {
        this.synonyms = new OtherWords(synonyms.groups());
    }

    /** Later questions are answered with these synonyms. */
    public void use(Synonyms other) {
        synonyms = new OtherWords(other.groups());
    }

    /** Puts documents in place of those with the same id, and takes others out. Questions asked after it see all of it. */
    public void replace(Collection<Document> changed, Collection<UUID> gone) {
        Map<UUID, Document> newest = new LinkedHashMap<>();
        changed.forEach(document -> newest.put(document.id(), document));
        Set<UUID> replaced = new HashSet<>(newest.keySet());
        replaced.addAll(gone);
        newest.keySet().removeAll(new HashSet<>(gone));
        segments.replace(replaced, newest.values().stream().map(Intake::of).toList());
    }

    /** How many documents there are. */
    public int size() {
        return segments.now().stream().mapToInt(LiveSegment::count).sum();
    }

    /** Never fails on what was typed. */
    public Hits search(Question question) {
        return new Search(segments.now(), synonyms, question).hits();
    }
}
