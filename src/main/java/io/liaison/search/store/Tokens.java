package io.liaison.search.store;

import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** Words that have been read already, as an index takes them. */
final class Tokens extends TokenStream {

    private static final FieldType WEIGHED = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType LISTED = type(IndexOptions.DOCS);

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Token> tokens;

    /** @param step from the place of the word before; one where they are neighbours */
    record Token(String word, int frequency, int step) {}

    private Tokens(Stream<Token> tokens) {
        this.tokens = tokens.iterator();
    }

    static Field weighed(String name, Stream<Token> tokens) {
        return new Field(name, new Tokens(tokens), WEIGHED);
    }

    static Field placed(String name, Stream<Token> tokens) {
        return new Field(name, new Tokens(tokens), PLACED);
    }

    static Field listed(String name, Stream<String> words) {
        return new Field(name, new Tokens(words.map(word -> new Token(word, 1, 1))), LISTED);
    }

    @Override
    public boolean incrementToken() {
        if (!tokens.hasNext()) {
            return false;
        }
        clearAttributes();
        Token token = tokens.next();
        term.append(token.word());
        frequency.setTermFrequency(token.frequency());
        step.setPositionIncrement(token.step());
        return true;
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
