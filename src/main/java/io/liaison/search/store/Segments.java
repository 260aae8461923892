package io.liaison.search.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * All segments of an index. What is new is a segment of its own, what has gone is marked, and many small segments become one now and then, larger
 * ones beside the work. Safe for many threads; readers never wait for writers.
 */
public final class Segments {

    /** More of them make searching slow; whoever adds then waits. */
    private static final int MOST_SEGMENTS = 64;

    private final ReentrantLock writing = new ReentrantLock();
    private final Condition merged = writing.newCondition();
    private boolean isMerging;
    private volatile List<LiveSegment> segments = List.of();

    /** As they are at this moment, for as long as they are held. */
    public List<LiveSegment> now() {
        return segments;
    }

    /** Takes documents out and puts others in; whoever asks for {@link #now} after it sees all of it. */
    public void replace(Collection<UUID> out, Collection<Incoming> in) {
        Segment added = in.isEmpty() ? null : SegmentWriter.write(in);
        writing.lock();
        try {
            while (isMerging && segments.size() >= MOST_SEGMENTS) {
                merged.awaitUninterruptibly();
            }
            segments = replaced(out, added);
            merge();
        } finally {
            writing.unlock();
        }
    }

    private List<LiveSegment> replaced(Collection<UUID> out, @Nullable Segment added) {
        List<LiveSegment> next = new ArrayList<>();
        for (LiveSegment live : segments) {
            LiveSegment left = live.without(out);
            if (left.count() > 0) {
                next.add(left);
            }
        }
        if (added != null) {
            next.add(LiveSegment.of(added));
        }
        return List.copyOf(next);
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
