package io.liaison.bench.lucene;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What was typed as queries, the strictest first: all words; the last one unfinished; one typing error in each; some words. */
final class LuceneWords {

    private static final float EXACT = 50;
    private static final String SYNTAX = "[+|\\-\"*()~\\\\]";

    private final Analyzer analyzer;

    LuceneWords(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    Stream<Query> queries(String typed) {
        if (typed.isBlank()) {
            return Stream.of(new MatchAllDocsQuery());
        }
        String words = typed.replace(" or ", " | ");
        String plain = typed.replaceAll(SYNTAX, " ").strip();
        return Stream.<Supplier<Query>>of(
                        () -> parsed(words, LuceneFields.STEMMED, Occur.MUST),
                        () -> parsed(plain + "*", LuceneFields.UNSTEMMED, Occur.MUST),
                        () -> parsed(withErrors(plain), LuceneFields.UNSTEMMED, Occur.MUST),
                        () -> parsed(plain, LuceneFields.STEMMED, Occur.SHOULD))
                .map(query -> preferringNamed(query.get(), typed));
    }

    private Query parsed(String words, Map<String, Float> fields, Occur operator) {
        SimpleQueryParser parser = new SimpleQueryParser(analyzer, fields);
        parser.setDefaultOperator(operator);
        return parser.parse(words);
    }

    private static String withErrors(String words) {
        return Stream.of(words.split("\\s+"))
                .map(word -> word.length() > 3 ? word + "~1" : word)
                .collect(Collectors.joining(" "));
    }

    private static Query preferringNamed(Query query, String typed) {
        Query named = new TermQuery(new Term(LuceneFields.EXACT_NAME, LuceneFields.exact(typed)));
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new BoostQuery(named, EXACT), Occur.SHOULD)
                .build();
    }
}
