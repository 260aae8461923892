package io.liaison.search.store;

import io.liaison.search.store.Incoming.Unit;
import io.liaison.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Makes a segment of documents. */
final class SegmentWriter {

    private final List<Incoming> documents;
    private final Slots slots;
    private final Lexicon lexicon = new Lexicon();
    private final UnitReader reader = new UnitReader(lexicon);
    private final List<PostingsWriter> inDocuments = new ArrayList<>();
    private final List<PostingsWriter> inParts = new ArrayList<>();
    private final List<Integer> lastDocument = new ArrayList<>();
    private final List<Integer> found = new ArrayList<>();
    private final byte[][] pairs;
    private final byte[][] partIds;
    private final Terms terms;
    private final List<ExactNames.Entry> exactNames = new ArrayList<>();

    private SegmentWriter(Collection<Incoming> documents) {
        this.documents = documents.stream()
                .sorted(Comparator.comparing(document -> nameKey(document.name())))
                .toList();
        this.slots = new Slots(this.documents.stream()
                .mapToInt(document -> document.parts().size())
                .toArray());
        this.pairs = new byte[slots.documents() + slots.size()][];
        this.partIds = new byte[slots.size()][];
        Arrays.fill(pairs, new byte[0]);
        Arrays.fill(partIds, new byte[0]);
        this.terms = new Terms(slots.words());
    }

    static Segment write(Collection<Incoming> documents) {
        SegmentWriter writer = new SegmentWriter(documents);
        for (int document = 0; document < writer.documents.size(); document++) {
            writer.read(document);
        }
        return writer.segment();
    }

    /** Names in this order stand as people expect: case, accents and signs do not matter. */
    static String nameKey(String name) {
        StringBuilder key = new StringBuilder();
        Words.read(name, word -> {
            if (word.hasPlace()) {
                key.append(key.isEmpty() ? "" : " ").append(word.text());
            }
        });
        return key.append(' ').append(name).toString();
    }

    private void read(int number) {
        Incoming document = documents.get(number);
        reader.read(document.itself().passages());
        reader.forEach((stem, impact) -> add(inDocuments, stem, number, number, impact));
        pairs[number] = reader.pairs();
        terms(document.itself().terms(), slots.word(number), slots.mask(number));
        names(document.names(), number, ExactNames.Sort.NAME);
        names(document.otherNames(), number, ExactNames.Sort.OTHER_NAME);
        for (int part = 0; part < document.parts().size(); part++) {
            read(document.parts().get(part), number, slots.first(number) + part);
        }
    }

    private void read(Unit part, int number, int slot) {
        partIds[slot] = Texts.bytes(part.id());
        reader.read(part.passages());
        reader.forEach((stem, impact) -> add(inParts, stem, number, slot, impact));
        pairs[slots.documents() + slot] = reader.pairs();
        terms(part.terms(), slot >>> Slots.BITS, 1L << slot);
    }

    private void add(List<PostingsWriter> writers, int stem, int document, int place, byte impact) {
        while (stem >= found.size()) {
            inDocuments.add(new PostingsWriter());
            inParts.add(new PostingsWriter());
            lastDocument.add(-1);
            found.add(0);
        }
        writers.get(stem).add(place, impact);
        if (lastDocument.get(stem) != document) {
            lastDocument.set(stem, document);
            found.set(stem, found.get(stem) + 1);
        }
    }

    private void terms(Map<String, Set<String>> byFacet, int word, long mask) {
        byFacet.forEach((facet, codes) -> codes.forEach(code -> terms.set(facet, code, word, mask)));
    }

    private void names(List<String> names, int document, ExactNames.Sort sort) {
        for (String name : names) {
            long key = ExactNames.key(name);
            if (key != 0) {
                exactNames.add(new ExactNames.Entry(key, document, sort));
            }
        }
    }

    private Segment segment() {
        Lexicon.Sorted stems = lexicon.stems();
        Lexicon.Sorted forms = lexicon.forms();
        Texts parts = Texts.of(List.of(partIds));
        return new Segment(
                new Ids(documents.stream().map(Incoming::id).toList()),
                names(),
                published(),
                slots,
                parts,
                Segment.isPart(parts),
                stems.table(),
                forms.table(),
                stemOf(forms, stems),
                postings(stems),
                new Pairs(List.of(pairs)),
                terms,
                new ExactNames(exactNames.toArray(ExactNames.Entry[]::new)));
    }

    private Texts names() {
        return Texts.of(documents.stream()
                .map(document -> Texts.bytes(nameKey(document.name())))
                .toList());
    }

    private long[] published() {
        return documents.stream()
                .mapToLong(document -> microseconds(document.publishedAt()))
                .toArray();
    }

    private static int[] stemOf(Lexicon.Sorted forms, Lexicon.Sorted stems) {
        int[] places = new int[stems.numbers().length];
        for (int place = 0; place < places.length; place++) {
            places[stems.numbers()[place]] = place;
        }
        return Arrays.stream(forms.numbers()).map(stem -> places[stem]).toArray();
    }

    private Postings postings(Lexicon.Sorted stems) {
        Postings.Builder postings = new Postings.Builder(stems.numbers().length, 1024);
        for (int stem : stems.numbers()) {
            postings.add(inDocuments.get(stem), inParts.get(stem), found.get(stem));
        }
        return postings.build();
    }

    private static long microseconds(Instant instant) {
        return TimeUnit.SECONDS.toMicros(instant.getEpochSecond()) + TimeUnit.NANOSECONDS.toMicros(instant.getNano());
    }
}
