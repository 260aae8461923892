package io.liaison.search.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Makes one segment of several, without the documents that have gone. */
final class SegmentMerge {

    /** Where a document comes from. */
    private record Origin(int segment, int document) {}

    private static final int GONE = -1;

    private final List<LiveSegment> merged;
    private final List<Origin> documents;
    private final int[][] newDocuments;
    private final Slots slots;
    private final List<UUID> ids = new ArrayList<>();
    private final List<byte[]> names = new ArrayList<>();
    private final long[] published;
    private final byte[][] partIds;
    private final byte[][] pairs;

    private SegmentMerge(List<LiveSegment> merged) {
        this.merged = merged;
        this.documents = documents();
        this.newDocuments = newDocuments();
        this.slots = new Slots(documents.stream().mapToInt(this::slotCount).toArray());
        this.published = new long[documents.size()];
        this.partIds = new byte[slots.size()][];
        this.pairs = new byte[documents.size() + slots.size()][];
        Arrays.fill(partIds, new byte[0]);
        Arrays.fill(pairs, new byte[0]);
    }

    static Segment of(List<LiveSegment> segments) {
        return new SegmentMerge(segments).segment();
    }

    private List<Origin> documents() {
        List<Origin> living = new ArrayList<>();
        for (int index = 0; index < merged.size(); index++) {
            LiveSegment live = merged.get(index);
            for (int document = 0; document < live.segment().size(); document++) {
                if (live.isLive(document)) {
                    living.add(new Origin(index, document));
                }
            }
        }
        living.sort((one, other) -> names(one).compare(one.document(), names(other), other.document()));
        return living;
    }

    private int[][] newDocuments() {
        int[][] moved = new int[merged.size()][];
        for (int index = 0; index < moved.length; index++) {
            moved[index] = new int[merged.get(index).segment().size()];
            Arrays.fill(moved[index], GONE);
        }
        for (int document = 0; document < documents.size(); document++) {
            Origin origin = documents.get(document);
            moved[origin.segment()][origin.document()] = document;
        }
        return moved;
    }

    private Segment segment(Origin origin) {
        return merged.get(origin.segment()).segment();
    }

    private Texts names(Origin origin) {
        return segment(origin).names();
    }

    private int slotCount(Origin origin) {
        return segment(origin).slots().count(origin.document());
    }

    private Segment segment() {
        for (int document = 0; document < documents.size(); document++) {
            move(documents.get(document), document);
        }
        WordMerge words = new WordMerge(merged, newDocuments, slots);
        Texts parts = Texts.of(List.of(partIds));
        return new Segment(
                new Ids(ids),
                Texts.of(names),
                published,
                slots,
                parts,
                Segment.isPart(parts),
                words.stems(),
                words.forms(),
                words.stemOf(),
                words.postings(),
                new Pairs(List.of(pairs)),
                terms(),
                exactNames());
    }

    private void move(Origin origin, int document) {
        Segment from = segment(origin);
        ids.add(from.id(origin.document()));
        names.add(from.names().copy(origin.document()));
        published[document] = from.published()[origin.document()];
        pairs[document] = from.pairs().copy(origin.document());
        for (int part = 0; part < slots.count(document); part++) {
            int oldSlot = from.slots().first(origin.document()) + part;
            int newSlot = slots.first(document) + part;
            partIds[newSlot] = from.partIds().copy(oldSlot);
            pairs[documents.size() + newSlot] = from.pairs().copy(from.pairsOfSlot(oldSlot));
        }
    }

    private Terms terms() {
        Terms terms = new Terms(slots.words());
        for (int index = 0; index < merged.size(); index++) {
            int from = index;
            Terms old = merged.get(index).segment().terms();
            for (String facet : old.facets()) {
                old.codes(facet, (code, parts) -> move(from, parts, terms.bits(facet, code)));
            }
        }
        return terms;
    }

    private void move(int from, long[] parts, long[] target) {
        Slots old = merged.get(from).segment().slots();
        for (int word = 0; word < parts.length; word++) {
            for (long left = parts[word]; left != 0; left &= left - 1) {
                int slot = (word << Slots.BITS) + Long.numberOfTrailingZeros(left);
                int document = old.document(slot);
                int moved = newDocuments[from][document];
                if (moved != GONE) {
                    int place = slots.first(moved) + slot - old.first(document);
                    target[place >>> Slots.BITS] |= 1L << place;
                }
            }
        }
    }

    private ExactNames exactNames() {
        List<ExactNames.Entry> entries = new ArrayList<>();
        for (int index = 0; index < merged.size(); index++) {
            int[] moved = newDocuments[index];
            merged.get(index).segment().exactNames().all(entry -> {
                if (moved[entry.document()] != GONE) {
                    entries.add(new ExactNames.Entry(entry.key(), moved[entry.document()], entry.sort()));
                }
            });
        }
        return new ExactNames(entries.toArray(ExactNames.Entry[]::new));
    }
}
