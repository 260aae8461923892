package io.liaison.search.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * One segment of an index as it was at a moment. A document stands for itself by the place of its last part.
 *
 * @param live what has not been replaced or taken out
 */
public record Segment(LeafReaderContext context, SegmentBits bits, FixedBitSet live) {

    /** Something to be read of the index, which may fail. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    static Segment of(LeafReaderContext context, SegmentBits bits) {
        LeafReader reader = context.reader();
        FixedBitSet live;
        if (reader.getLiveDocs() == null) {
            live = new FixedBitSet(reader.maxDoc());
            live.set(0, reader.maxDoc());
        } else {
            live = FixedBitSet.copyOf(reader.getLiveDocs());
        }
        return new Segment(context, bits, live);
    }

    public int size() {
        return live.length();
    }

    /** The document of a part. */
    public int document(int part) {
        return bits.last().nextSetBit(part);
    }

    /** The parts of a document. */
    public IntStream parts(int document) {
        return IntStream.rangeClosed(document == 0 ? 0 : bits.last().prevSetBit(document - 1) + 1, document);
    }

    /** The documents that have one of these parts. */
    public IntStream documents(FixedBitSet parts) {
        return IntStream.iterate(next(parts, 0), document -> document < size(), document -> next(parts, document + 1));
    }

    private int next(FixedBitSet parts, int from) {
        int part = from < size() ? parts.nextSetBit(from) : size();
        return part < size() ? document(part) : size();
    }

    public int countDocuments(FixedBitSet found) {
        return bits.countDocuments(found, found);
    }

    public long countParts(FixedBitSet found) {
        return FixedBitSet.intersectionCount(found, bits.parts());
    }

    public FixedBitSet any(String facet, Set<String> codes) {
        return bits.any(facet, codes);
    }

    public Set<String> facets() {
        return bits.terms().keySet();
    }

    /** For each code of a facet, how many documents have it in one of these parts. */
    public void countByCode(String facet, FixedBitSet found, BiConsumer<String, Integer> counts) {
        bits.terms()
                .getOrDefault(facet, Map.of())
                .forEach((code, having) -> counts.accept(code, bits.countDocuments(found, having)));
    }

    public UUID id(int document) {
        return read(() -> {
            BinaryDocValues ids = DocValues.getBinary(context.reader(), Names.ID_VALUE);
            ids.advanceExact(document);
            return UUID.fromString(ids.binaryValue().utf8ToString());
        });
    }

    /** What it is sorted by, in letters. */
    public BytesRef name(int document) {
        return read(() -> {
            SortedDocValues names = names();
            names.advanceExact(document);
            return BytesRef.deepCopyOf(names.lookupOrd(names.ordValue()));
        });
    }

    /** What it is sorted by, in the order of this segment; to be read forwards. */
    public SortedDocValues names() {
        return read(() -> DocValues.getSorted(context.reader(), Names.SORTED));
    }

    /** When each was published, in microseconds; to be read forwards. */
    public NumericDocValues published() {
        return read(() -> DocValues.getNumeric(context.reader(), Names.PUBLISHED));
    }

    /** The id of a part; empty for a document that has none. */
    public String partId(int part) {
        return read(() -> {
            BinaryDocValues ids = DocValues.getBinary(context.reader(), Names.PART);
            return ids.advanceExact(part) ? ids.binaryValue().utf8ToString() : "";
        });
    }

    /** Whether one of these stems stands in the part itself, not only in its document. */
    public boolean isInPart(int part, Iterable<String> stems) {
        return read(() -> {
            for (String stem : stems) {
                PostingsEnum postings = context.reader().postings(new Term(Names.WORDS, stem), PostingsEnum.FREQS);
                if (postings != null && postings.advance(part) == part && Impact.isInPart(postings.freq())) {
                    return true;
                }
            }
            return false;
        });
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
