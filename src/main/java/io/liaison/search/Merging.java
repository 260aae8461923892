package io.liaison.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Decides which segments should become one: eight of about the same size, so that a document is moved only a few times. */
final class Merging {

    private static final int AT_ONCE = 8;

    /** Empty where nothing needs to be done. */
    List<LiveSegment> due(List<LiveSegment> segments) {
        Map<Integer, List<LiveSegment>> bySize = new TreeMap<>();
        for (LiveSegment live : segments) {
            bySize.computeIfAbsent(size(live), first -> new ArrayList<>()).add(live);
        }
        return bySize.values().stream()
                .filter(alike -> alike.size() >= AT_ONCE)
                .findFirst()
                .orElse(List.of());
    }

    static List<LiveSegment> replaced(List<LiveSegment> segments, List<LiveSegment> merged, Segment by) {
        List<LiveSegment> next = new ArrayList<>(segments);
        next.removeAll(merged);
        if (by.size() > 0) {
            next.addFirst(LiveSegment.of(by));
        }
        return List.copyOf(next);
    }

    private static int size(LiveSegment live) {
        return (int) (Math.log(live.count()) / Math.log(AT_ONCE));
    }
}
