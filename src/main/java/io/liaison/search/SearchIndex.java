package io.liaison.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Documents that can be searched. They are kept in segments that never change: what is new is a segment of its own, what has gone is marked, and
 * many small segments become one now and then, larger ones beside the work. Safe for many threads; readers never wait for writers.
 */
public final class SearchIndex {

    /** More of them make searching slow; whoever adds then waits. */
    private static final int MOST_SEGMENTS = 64;

    private final ReentrantLock writing = new ReentrantLock();
    private final Condition merged = writing.newCondition();
    private boolean isMerging;
    private volatile List<LiveSegment> segments = List.of();
    private volatile OtherWords synonyms;

    public SearchIndex() {
        this(Synonyms.usual());
    }

    public SearchIndex(Synonyms synonyms) {
        this.synonyms = new OtherWords(synonyms);
    }

    /** Later questions are answered with these synonyms. */
    public void use(Synonyms other) {
        synonyms = new OtherWords(other);
    }

    /** Puts documents in place of those with the same id, and takes others out. Questions asked after it see all of it. */
    public void replace(Collection<Document> changed, Collection<UUID> gone) {
        Map<UUID, Document> newest = new LinkedHashMap<>();
        changed.forEach(document -> newest.put(document.id(), document));
        Set<UUID> replaced = new HashSet<>(newest.keySet());
        replaced.addAll(gone);
        newest.keySet().removeAll(new HashSet<>(gone));
        Segment added = newest.isEmpty() ? null : SegmentWriter.write(newest.values());
        writing.lock();
        try {
            while (isMerging && segments.size() >= MOST_SEGMENTS) {
                merged.awaitUninterruptibly();
            }
            List<LiveSegment> next = new ArrayList<>();
            for (LiveSegment live : segments) {
                LiveSegment left = live.without(replaced);
                if (left.count() > 0) {
                    next.add(left);
                }
            }
            if (added != null) {
                next.add(LiveSegment.of(added));
            }
            segments = List.copyOf(next);
            merge();
        } finally {
            writing.unlock();
        }
    }

    /** How many documents there are. */
    public int size() {
        return segments.stream().mapToInt(LiveSegment::count).sum();
    }

    /** Never fails on what was typed. */
    public Hits search(Question question) {
        return new Search(segments, synonyms, question).hits();
    }

    private void merge() {
        List<LiveSegment> due = Merging.due(segments);
        while (!due.isEmpty() && Merging.isSmall(due)) {
            segments = Merging.replaced(segments, due, SegmentMerge.of(due));
            due = Merging.due(segments);
        }
        if (!due.isEmpty() && !isMerging) {
            List<LiveSegment> large = due;
            isMerging = true;
            Thread.ofPlatform().daemon().name("search-index-merging").start(() -> mergeBeside(large));
        }
    }

    /** Takes its time while others search and write. */
    private void mergeBeside(List<LiveSegment> due) {
        Segment made = null;
        try {
            made = SegmentMerge.of(due);
        } finally {
            writing.lock();
            try {
                isMerging = false;
                if (made != null) {
                    segments = Merging.replaced(segments, due, made);
                    merge();
                }
                merged.signalAll();
            } finally {
                writing.unlock();
            }
        }
    }
}
