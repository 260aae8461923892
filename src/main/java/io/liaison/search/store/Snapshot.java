package io.liaison.search.store;

import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** All documents as they were at a moment. */
public final class Snapshot extends IndexSearcher {

    /** Synonyms are the platform's, and may be many. */
    private static final int MOST_CLAUSES = 1 << 15;

    static {
        setMaxClauseCount(MOST_CLAUSES);
    }

    private final List<Segment> segments;
    private final int documents;

    Snapshot(IndexReader reader, List<Segment> segments) {
        super(reader);
        this.segments = segments;
        this.documents = segments.stream()
                .mapToInt(segment -> segment.countDocuments(segment.live()))
                .sum();
        setSimilarity(new Impact());
        setQueryCache(null);
    }

    public List<Segment> segments() {
        return segments;
    }

    public int documents() {
        return documents;
    }
}
