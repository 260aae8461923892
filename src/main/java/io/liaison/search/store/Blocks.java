package io.liaison.search.store;

import io.liaison.search.store.Incoming.Unit;
import io.liaison.search.store.Tokens.Token;
import io.liaison.search.text.Analysis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Writes what comes in as a block of Lucene documents, each of which says all that one part and its document say. */
public final class Blocks {

    private static final float BEARING = 10;
    private static final int LONGEST_NAME = 1_000;
    private static final int SHORTEST_WITH_ARTICLE = 9;
    private static final Unit NO_PART = new Unit("", List.of(), Map.of());

    private final Incoming incoming;
    private final UnitReader whole;
    private final Set<String> stems;
    private final Set<String> forms;

    private Blocks(Incoming incoming) {
        this.incoming = incoming;
        this.whole = UnitReader.of(incoming.itself().passages());
        Stream.of(incoming.names(), incoming.otherNames())
                .flatMap(List::stream)
                .map(Blocks::nameKey)
                .filter(key -> !key.isEmpty())
                .forEach(key -> whole.impacts().put(Names.bearing(key), BEARING));
        this.stems = new HashSet<>(whole.impacts().keySet());
        this.forms = new HashSet<>(whole.forms());
    }

    static List<Document> of(Incoming incoming) {
        return new Blocks(incoming).documents();
    }

    /** What a name is looked up by; empty for what has no letters at all. */
    public static String nameKey(String name) {
        String squashed = Analysis.ENGLISH.squashed(name);
        String kept = squashed.length() >= SHORTEST_WITH_ARTICLE && squashed.startsWith("the")
                ? squashed.substring("the".length())
                : squashed;
        return cut(kept);
    }

    private List<Document> documents() {
        List<Unit> parts = incoming.parts().isEmpty() ? List.of(NO_PART) : incoming.parts();
        List<Document> documents = new ArrayList<>();
        parts.forEach(part -> documents.add(document(part)));
        tellOnce(documents.getLast());
        return documents;
    }

    private Document document(Unit part) {
        UnitReader own = UnitReader.of(part.passages());
        stems.addAll(own.impacts().keySet());
        forms.addAll(own.forms());
        Document document = new Document();
        document.add(new StringField(Names.ID, incoming.id().toString(), Store.NO));
        document.add(Tokens.weighed(Names.WORDS, words(own)));
        document.add(Tokens.placed(Names.PLACES, Stream.of(whole, own).flatMap(unit -> unit.places().stream())));
        addTerms(part.terms(), document);
        addTerms(incoming.itself().terms(), document);
        if (!part.id().isEmpty()) {
            document.add(new StringField(Names.MARK, Names.IS_PART, Store.NO));
            document.add(new BinaryDocValuesField(Names.PART, new BytesRef(part.id())));
        }
        return document;
    }

    private Stream<Token> words(UnitReader own) {
        Map<String, Float> impacts = new HashMap<>(whole.impacts());
        own.impacts().forEach((stem, impact) -> impacts.merge(stem, impact, Float::sum));
        return impacts.entrySet().stream().map(word -> {
            boolean isInPart = own.impacts().containsKey(word.getKey());
            return new Token(word.getKey(), Impact.frequency(word.getValue(), isInPart), 1);
        });
    }

    private static void addTerms(Map<String, Set<String>> terms, Document document) {
        terms.forEach((facet, codes) -> codes.forEach(
                code -> document.add(new StringField(Names.TERM, SegmentBits.term(facet, code), Store.NO))));
    }

    private void tellOnce(Document last) {
        last.add(new StringField(Names.MARK, Names.LAST, Store.NO));
        last.add(Tokens.listed(Names.STEMS, stems.stream()));
        last.add(Tokens.listed(Names.FORMS, forms.stream()));
        addNames(Names.NAME, incoming.names(), last);
        addNames(Names.OTHER_NAME, incoming.otherNames(), last);
        last.add(new BinaryDocValuesField(
                Names.ID_VALUE, new BytesRef(incoming.id().toString())));
        last.add(new SortedDocValuesField(Names.SORTED, new BytesRef(sortedBy(incoming.name()))));
        last.add(new NumericDocValuesField(Names.PUBLISHED, published()));
    }

    private static void addNames(String field, List<String> names, Document last) {
        names.stream()
                .map(Blocks::nameKey)
                .filter(key -> !key.isEmpty())
                .forEach(key -> last.add(new StringField(field, key, Store.NO)));
    }

    /** Names in this order stand as people expect: case, accents and signs do not matter. */
    private static String sortedBy(String name) {
        StringBuilder key = new StringBuilder();
        Analysis.ENGLISH.read(name, word -> {
            if (word.hasPlace()) {
                key.append(key.isEmpty() ? "" : " ").append(word.text());
            }
        });
        return cut(key.append(' ').append(name).toString());
    }

    private long published() {
        return TimeUnit.SECONDS.toMicros(incoming.publishedAt().getEpochSecond())
                + TimeUnit.NANOSECONDS.toMicros(incoming.publishedAt().getNano());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }
}
