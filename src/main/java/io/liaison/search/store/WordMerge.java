package io.liaison.search.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The words of several segments in one vocabulary, with all places where they stand. Words that only stood in documents gone are dropped. */
final class WordMerge {

    private static final int GONE = -1;

    private final List<LiveSegment> merged;
    private final int[][] newDocuments;
    private final Slots slots;
    private final int[][] newStems;
    private final WordTable stems;
    private final WordTable forms;
    private final int[] stemOf;
    private final Postings postings;
    private final PostingsWriter inDocuments = new PostingsWriter();
    private final PostingsWriter inParts = new PostingsWriter();
    private long[] places = new long[1024];
    private int placeCount;

    WordMerge(List<LiveSegment> merged, int[][] newDocuments, Slots slots) {
        this.merged = merged;
        this.newDocuments = newDocuments;
        this.slots = slots;
        this.newStems = new int[merged.size()][];
        for (int index = 0; index < merged.size(); index++) {
            newStems[index] = new int[merged.get(index).segment().stems().size()];
            Arrays.fill(newStems[index], GONE);
        }
        List<WordTable> oldStems = tables(Segment::stems);
        Postings.Builder builder = new Postings.Builder(size(oldStems), 1 << 16);
        stems = mergedStems(oldStems, builder);
        postings = builder.build();
        List<WordTable> oldForms = tables(Segment::forms);
        int[] stemOfForms = new int[size(oldForms)];
        forms = mergedForms(oldForms, stemOfForms);
        stemOf = Arrays.copyOf(stemOfForms, forms.size());
    }

    WordTable stems() {
        return stems;
    }

    WordTable forms() {
        return forms;
    }

    int[] stemOf() {
        return stemOf;
    }

    Postings postings() {
        return postings;
    }

    private List<WordTable> tables(Function<Segment, WordTable> table) {
        return merged.stream().map(LiveSegment::segment).map(table).toList();
    }

    private static int size(List<WordTable> tables) {
        return tables.stream().mapToInt(WordTable::size).sum();
    }

    private WordTable mergedStems(List<WordTable> old, Postings.Builder builder) {
        List<byte[]> kept = new ArrayList<>();
        TableMerge.walk(old, (word, numbers) -> {
            if (collect(numbers, builder)) {
                number(numbers, kept.size());
                kept.add(word);
            }
        });
        return WordTable.of(kept);
    }

    private WordTable mergedForms(List<WordTable> old, int[] stemOfForms) {
        List<byte[]> kept = new ArrayList<>();
        TableMerge.walk(old, (word, numbers) -> {
            int stem = stemOf(numbers);
            if (stem != GONE) {
                stemOfForms[kept.size()] = stem;
                kept.add(word);
            }
        });
        return WordTable.of(kept);
    }

    private void number(int[] numbers, int stem) {
        for (int index = 0; index < numbers.length; index++) {
            if (numbers[index] != WordTable.ABSENT) {
                newStems[index][numbers[index]] = stem;
            }
        }
    }

    private int stemOf(int[] numbers) {
        for (int index = 0; index < numbers.length; index++) {
            if (numbers[index] != WordTable.ABSENT) {
                int old = merged.get(index).segment().stemOf()[numbers[index]];
                if (newStems[index][old] != GONE) {
                    return newStems[index][old];
                }
            }
        }
        return GONE;
    }

    /** Adds all places of a word, wherever it had which number; false where it stands nowhere any more. */
    private boolean collect(int[] numbers, Postings.Builder builder) {
        placeCount = 0;
        for (int index = 0; index < numbers.length; index++) {
            if (numbers[index] != WordTable.ABSENT) {
                collectDocuments(index, merged.get(index).segment().postings().inDocuments(numbers[index]));
            }
        }
        write(inDocuments);
        long[] documents = Arrays.copyOf(places, placeCount);
        placeCount = 0;
        for (int index = 0; index < numbers.length; index++) {
            if (numbers[index] != WordTable.ABSENT) {
                collectParts(index, merged.get(index).segment().postings().inParts(numbers[index]));
            }
        }
        write(inParts);
        if (inDocuments.count() + inParts.count() == 0) {
            return false;
        }
        builder.add(inDocuments, inParts, found(documents));
        return true;
    }

    private void collectDocuments(int index, Postings.Cursor cursor) {
        int[] moved = newDocuments[index];
        while (cursor.next()) {
            if (moved[cursor.place()] != GONE) {
                keep(moved[cursor.place()], cursor.packedImpact());
            }
        }
    }

    private void collectParts(int index, Postings.Cursor cursor) {
        int[] moved = newDocuments[index];
        Slots old = merged.get(index).segment().slots();
        while (cursor.next()) {
            int document = old.document(cursor.place());
            if (moved[document] != GONE) {
                keep(slots.first(moved[document]) + cursor.place() - old.first(document), cursor.packedImpact());
            }
        }
    }

    private void keep(int place, byte impact) {
        if (placeCount == places.length) {
            places = Arrays.copyOf(places, placeCount * 2);
        }
        places[placeCount++] = (long) place << Byte.SIZE | impact & 0xFF;
    }

    private void write(PostingsWriter writer) {
        Arrays.sort(places, 0, placeCount);
        writer.clear();
        for (int index = 0; index < placeCount; index++) {
            writer.add((int) (places[index] >>> Byte.SIZE), (byte) places[index]);
        }
    }

    /** How many documents have the word in their own texts or in those of their parts; both are in ascending order. */
    private int found(long[] documents) {
        int found = documents.length;
        int next = 0;
        int last = GONE;
        for (int index = 0; index < placeCount; index++) {
            int document = slots.document((int) (places[index] >>> Byte.SIZE));
            while (next < documents.length && documents[next] >>> Byte.SIZE < document) {
                next++;
            }
            boolean isCounted =
                    document == last || next < documents.length && documents[next] >>> Byte.SIZE == document;
            found += isCounted ? 0 : 1;
            last = document;
        }
        return found;
    }
}
