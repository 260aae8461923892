package io.liaison.bench.lucene;

import io.liaison.bench.generator.SearchDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.DrillSideways.DrillSidewaysResult;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/** An index on the disk, mapped into memory, in one segment. */
public final class Lucene implements AutoCloseable {

    private static final double BUFFER_MEGABYTES = 256;
    private static final int MOST_OF_A_FACET = 100;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState state;
    private final FacetsConfig facets = LuceneFields.facets();
    private final LuceneWords words;

    private Lucene(Directory directory, Analyzer analyzer) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        this.state = new DefaultSortedSetDocValuesReaderState(reader, facets);
        this.words = new LuceneWords(analyzer);
    }

    /**
     * What a question finds: names of partners in addresses, on the page asked for.
     *
     * @param total how many there are in all
     */
    public record Found(List<String> slugs, long total) {}

    /** @param chosen codes by facet; each facet that has any wants one of them */
    public record Asked(String words, Map<String, List<String>> chosen, String sorting, int first, int count) {}

    public static Lucene index(Path path, Iterator<SearchDocument> documents) throws IOException {
        Directory directory = new MMapDirectory(path);
        Analyzer analyzer = LuceneFields.analyzer();
        FacetsConfig facets = LuceneFields.facets();
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MEGABYTES);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            while (documents.hasNext()) {
                writer.addDocument(facets.build(LuceneFields.document(documents.next())));
            }
            writer.forceMerge(1);
        }
        return new Lucene(directory, analyzer);
    }

    public static long size(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** The first of the queries that finds anything, with counts for every facet as if nothing were chosen in it. */
    public Found find(Asked asked) throws IOException {
        for (Iterator<Query> queries = words.queries(asked.words()).iterator(); queries.hasNext(); ) {
            Found found = find(queries.next(), asked);
            if (found.total() > 0 || !queries.hasNext()) {
                return found;
            }
        }
        return new Found(List.of(), 0);
    }

    private Found find(Query query, Asked asked) throws IOException {
        DrillDownQuery narrowed = new DrillDownQuery(facets, query);
        asked.chosen().forEach((dimension, codes) -> codes.forEach(code -> narrowed.add(dimension, code)));
        int wanted = asked.first() + asked.count();
        DrillSideways drill = new DrillSideways(searcher, facets, state);
        DrillSidewaysResult result = asked.sorting().isEmpty()
                ? drill.search(narrowed, wanted)
                : drill.search(narrowed, null, null, wanted, sort(asked.sorting()), false);
        for (String dimension : LuceneFields.DIMENSIONS) {
            result.facets.getTopChildren(MOST_OF_A_FACET, dimension);
        }
        List<String> slugs = new ArrayList<>();
        for (int place = asked.first(); place < Math.min(wanted, result.hits.scoreDocs.length); place++) {
            slugs.add(slug(result.hits.scoreDocs[place]));
        }
        return new Found(slugs, result.hits.totalHits.value());
    }

    private String slug(ScoreDoc hit) throws IOException {
        return searcher.storedFields().document(hit.doc).get(LuceneFields.SLUG);
    }

    private static Sort sort(String sorting) {
        return sorting.equals("name")
                ? new Sort(new SortField(LuceneFields.BY_NAME, SortField.Type.STRING))
                : new Sort(new SortField(LuceneFields.NEWEST, SortField.Type.LONG, true));
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
