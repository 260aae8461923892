package io.liaison.search.store;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * What never changes of a segment, in bits: which of its parts have a term of a facet, and where the block of each document ends.
 *
 * @param last the last part of each document
 * @param parts what is a part, and not a document that has none
 * @param terms by facet and code
 */
record SegmentBits(FixedBitSet last, FixedBitSet parts, Map<String, Map<String, FixedBitSet>> terms) {

    private static final char BETWEEN = '/';

    static String term(String facet, String code) {
        return facet + BETWEEN + code;
    }

    static SegmentBits read(LeafReader reader) throws IOException {
        Map<String, Map<String, FixedBitSet>> terms = new TreeMap<>();
        Terms all = Terms.getTerms(reader, Names.TERM);
        TermsEnum each = all.iterator();
        while (each.next() != null) {
            String term = each.term().utf8ToString();
            int between = term.indexOf(BETWEEN);
            terms.computeIfAbsent(term.substring(0, between), first -> new TreeMap<>())
                    .put(term.substring(between + 1), bits(each.postings(null, PostingsEnum.NONE), reader));
        }
        return new SegmentBits(marked(Names.LAST, reader), marked(Names.IS_PART, reader), terms);
    }

    private static FixedBitSet marked(String mark, LeafReader reader) throws IOException {
        PostingsEnum postings = reader.postings(new Term(Names.MARK, mark), PostingsEnum.NONE);
        return postings == null ? new FixedBitSet(reader.maxDoc()) : bits(postings, reader);
    }

    private static FixedBitSet bits(DocIdSetIterator places, LeafReader reader) throws IOException {
        FixedBitSet bits = new FixedBitSet(reader.maxDoc());
        bits.or(places);
        return bits;
    }

    /** Whatever has one of these. */
    FixedBitSet any(String facet, Set<String> codes) {
        FixedBitSet any = new FixedBitSet(last.length());
        Map<String, FixedBitSet> byCode = terms.getOrDefault(facet, Map.of());
        codes.stream().filter(byCode::containsKey).forEach(code -> any.or(byCode.get(code)));
        return any;
    }

    /**
     * How many documents have a part in both. All blocks of a word of 64 bits are looked at in one addition: ones on all places of a block but its last
     * carry into that last place as soon as a part is there.
     */
    int countDocuments(FixedBitSet one, FixedBitSet other) {
        long[] ones = one.getBits();
        long[] others = other.getBits();
        long[] ends = last.getBits();
        int count = 0;
        long carry = 0;
        for (int word = 0; word < ends.length; word++) {
            long found = ones[word] & others[word];
            if (found == 0 && carry == 0) {
                continue;
            }
            long end = ends[word];
            long before = found & ~end;
            long sum = before + ~end;
            long carried = sum + carry;
            count += Long.bitCount((carried | found) & end);
            carry = Long.compareUnsigned(sum, before) < 0 || Long.compareUnsigned(carried, sum) < 0 ? 1 : 0;
        }
        return count;
    }
}
