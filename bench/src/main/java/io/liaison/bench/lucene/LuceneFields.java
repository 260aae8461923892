package io.liaison.bench.lucene;

import io.liaison.bench.generator.SearchDocument;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopwordAnalyzerBase;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;

/**
 * One document for each partner, its offers in fields of their own; English analysis. Names, titles and everything together are kept unstemmed, too, because
 * likely spellings and beginnings of words are looked for among the words as they were written.
 */
final class LuceneFields {

    static final String SLUG = "slug";
    static final String EXACT_NAME = "exact-name";
    static final String NEWEST = "newest";
    static final String BY_NAME = "by-name";
    static final List<String> DIMENSIONS = List.of("audience", "kind", "domain", "type", "region");

    /** What names a partner or an offer weighs more than what tells of it. */
    static final Map<String, Float> STEMMED = Map.of(
            "name", 8f,
            "acronym", 8f,
            "alias", 6f,
            "title", 4f,
            "kind-label", 3f,
            "audience-label", 3f,
            "label", 2f,
            "summary", 2f,
            "offer-text", 1f,
            "text", 1f);

    static final Map<String, Float> UNSTEMMED =
            Map.of("name-words", 8f, "acronym", 8f, "alias-words", 6f, "title-words", 4f, "all-words", 1f);

    private LuceneFields() {}

    static Analyzer analyzer() {
        StopwordAnalyzerBase words = new StandardAnalyzer(EnglishAnalyzer.getDefaultStopSet());
        return new PerFieldAnalyzerWrapper(
                new EnglishAnalyzer(),
                UNSTEMMED.keySet().stream().collect(Collectors.toMap(field -> field, field -> words)));
    }

    static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        DIMENSIONS.forEach(dimension -> config.setMultiValued(dimension, true));
        return config;
    }

    static Document document(SearchDocument partner) {
        Document document = new Document();
        document.add(new StoredField(SLUG, partner.slug()));
        document.add(new StringField(EXACT_NAME, exact(partner.name()), Field.Store.NO));
        document.add(new SortedDocValuesField(BY_NAME, new BytesRef(exact(partner.name()))));
        document.add(new NumericDocValuesField(NEWEST, -partner.number()));
        add(document, "name", Stream.of(partner.name()));
        add(document, "name-words", Stream.of(partner.name()));
        add(document, "acronym", Stream.of(partner.acronym()));
        add(document, "alias", partner.aliases().stream());
        add(document, "alias-words", partner.aliases().stream());
        add(document, "summary", Stream.of(partner.summary()));
        add(document, "label", partner.labels().stream());
        add(document, "text", partner.texts().stream());
        for (SearchDocument.Offer offer : partner.offers()) {
            add(document, "title", Stream.of(offer.title()));
            add(document, "title-words", Stream.of(offer.title()));
            add(document, "kind-label", Stream.of(offer.kind()));
            add(document, "audience-label", offer.audiences().stream());
            add(document, "offer-text", offer.texts().stream());
            add(document, "all-words", offer.texts().stream());
        }
        add(document, "all-words", Stream.concat(Stream.of(partner.summary()), partner.texts().stream()));
        partner.terms()
                .forEach((dimension, codes) ->
                        codes.forEach(code -> document.add(new SortedSetDocValuesFacetField(dimension, code))));
        return document;
    }

    static String exact(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static void add(Document document, String field, Stream<String> texts) {
        texts.forEach(text -> document.add(new TextField(field, text, Field.Store.NO)));
    }
}
