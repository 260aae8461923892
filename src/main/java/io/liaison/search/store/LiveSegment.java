package io.liaison.search.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A segment and which of its documents are still there.
 *
 * @param parts the parts of those, as bits
 * @param count how many documents those are
 */
public record LiveSegment(Segment segment, long[] parts, int count) {

    static LiveSegment of(Segment segment) {
        long[] parts = new long[segment.slots().words()];
        for (int document = 0; document < segment.size(); document++) {
            parts[segment.slots().word(document)] |= segment.slots().mask(document);
        }
        return new LiveSegment(segment, parts, segment.size());
    }

    boolean isLive(int document) {
        return (parts[segment.slots().word(document)] & segment.slots().mask(document)) != 0;
    }

    /** The same without these, itself where it has none of them. */
    LiveSegment without(Collection<UUID> ids) {
        List<Integer> gone = ids.stream()
                .map(segment.ids()::find)
                .filter(document -> document != Ids.ABSENT && isLive(document))
                .toList();
        return gone.isEmpty() ? this : withoutDocuments(gone);
    }

    private LiveSegment withoutDocuments(Collection<Integer> gone) {
        long[] left = parts.clone();
        int leftCount = count;
        for (int document : gone) {
            left[segment.slots().word(document)] &= ~segment.slots().mask(document);
            leftCount--;
        }
        return new LiveSegment(segment, left, leftCount);
    }
}
