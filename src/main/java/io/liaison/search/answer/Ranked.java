package io.liaison.search.answer;

import io.liaison.search.store.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A document in the order; of equal ones the name decides, and at last the id, so that every node gives one order. */
public final class Ranked {

    static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::rank)
            .reversed()
            .thenComparing(ranked -> ranked, Ranked::byName)
            .thenComparing(Ranked::id);

    private final Found found;
    private final int document;
    private final int best;
    private final double rank;
    private final int nameOrder;

    @Nullable
    private BytesRef name;

    @Nullable
    private UUID id;

    /**
     * @param document the place of its last part
     * @param best the place of its best part
     * @param nameOrder where its name stands in its segment
     */
    Ranked(Found found, int document, int best, double rank, int nameOrder) {
        this.found = found;
        this.document = document;
        this.best = best;
        this.rank = rank;
        this.nameOrder = nameOrder;
    }

    Ranked with(double more) {
        Ranked better = new Ranked(found, document, best, rank + more, nameOrder);
        better.name = name;
        better.id = id;
        return better;
    }

    public UUID id() {
        if (id == null) {
            id = segment().id(document);
        }
        return id;
    }

    /** Places of the parts of it that were found, best first. */
    public List<Integer> parts() {
        return segment()
                .parts(document)
                .filter(found.parts()::get)
                .filter(part -> !partId(part).isEmpty())
                .boxed()
                .sorted(Comparator.comparingDouble(part -> -found.scores().of(part)))
                .toList();
    }

    public String partId(int part) {
        return segment().partId(part);
    }

    /** Whether one of these stems stands in the part itself, not only in its document. */
    public boolean isInPart(int part, Iterable<String> stems) {
        return segment().isInPart(part, stems);
    }

    Segment segment() {
        return found.segment();
    }

    int best() {
        return best;
    }

    int nameOrder() {
        return nameOrder;
    }

    double rank() {
        return rank;
    }

    /** Within one segment, which has its names in order, no name is read. */
    private int byName(Ranked other) {
        return found == other.found ? Integer.compare(nameOrder, other.nameOrder) : name().compareTo(other.name());
    }

    private BytesRef name() {
        if (name == null) {
            name = segment().name(document);
        }
        return name;
    }
}
