package io.liaison.search.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides which segments should become one: eight of about the same size, so that a document is moved only a few times; or one that is half gone. */
final class Merging {

    private static final int AT_ONCE = 8;
    private static final int SMALL = 512;

    private Merging() {}

    /** Those to merge next, the smallest first; empty where nothing needs to be done. */
    static List<LiveSegment> due(List<LiveSegment> segments) {
        Map<Integer, List<LiveSegment>> bySize = new TreeMap<>();
        for (LiveSegment live : segments) {
            if (live.count() > SMALL && live.count() < live.segment().size() / 2) {
                return List.of(live);
            }
            bySize.computeIfAbsent(size(live), first -> new ArrayList<>()).add(live);
        }
        return bySize.values().stream()
                .filter(alike -> alike.size() >= AT_ONCE)
                .findFirst()
                .orElse(List.of());
    }

    /** Whether it is done within a moment. */
    static boolean isSmall(List<LiveSegment> due) {
        return due.stream().mapToInt(LiveSegment::count).sum() <= SMALL;
    }

    /** The segments with one in place of those it was made of, without what has gone from them meanwhile. */
    static List<LiveSegment> replaced(List<LiveSegment> segments, List<LiveSegment> merged, Segment by) {
        Set<UUID> gone = new HashSet<>();
        List<LiveSegment> next = new ArrayList<>(segments);
        for (LiveSegment before : merged) {
            LiveSegment now = next.stream()
                    .filter(live -> live.segment() == before.segment())
                    .findFirst()
                    .orElse(null);
            next.remove(now);
            addGone(before, now, gone);
        }
        LiveSegment left = LiveSegment.of(by).without(gone);
        if (left.count() > 0) {
            next.addFirst(left);
        }
        return List.copyOf(next);
    }

    private static void addGone(LiveSegment before, @Nullable LiveSegment now, Set<UUID> gone) {
        if (now == before) {
            return;
        }
        for (int document = 0; document < before.segment().size(); document++) {
            if (before.isLive(document) && (now == null || !now.isLive(document))) {
                gone.add(before.segment().id(document));
            }
        }
    }

    private static int size(LiveSegment live) {
        return (int) (Math.log(live.count()) / Math.log(AT_ONCE));
    }
}
