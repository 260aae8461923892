package io.liaison.search.text;

import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import io.liaison.search.text.Word.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * How a text is read. Accents, case, width and ligatures do not matter in any language; which forms are one word, its stemming says. What a sign joins is
 * read both in pieces and as one word; scripts without spaces are read character by character and in pairs. Safe for many threads.
 */
public final class Analysis {

    /** English, and whatever has no stemming of its own. */
    public static final Analysis ENGLISH = new Analysis(Analysis::englishStems);

    private static final String EMOJI = "<EMOJI>";
    private static final int LONGEST = 60;
    private static final int MOST_PIECES = 4;
    private static final int PIECES_AND_WHOLE = WordDelimiterGraphFilter.GENERATE_WORD_PARTS
            | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
            | WordDelimiterGraphFilter.CATENATE_ALL;
    private static final int EVERY_SCRIPT =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;
    /** In other scripts a mark is a vowel or a tone, and its word another without it. */
    private static final Normalizer2 WITHOUT_MARKS = new FilteredNormalizer2(
            ICUFoldingFilter.NORMALIZER,
            new UnicodeSet("[[:Latin:][:Greek:][:Cyrillic:][:Arabic:][:Hebrew:][:Common:][:Inherited:]]").freeze());
    /** Simplified and traditional Chinese find each other. */
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    /** What the rules get wrong: they make a university universal, an organisation an organ and news new. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("university", "university"),
            Map.entry("universities", "university"),
            Map.entry("organisation", "organiz"),
            Map.entry("organisations", "organiz"),
            Map.entry("organisational", "organiz"),
            Map.entry("organization", "organiz"),
            Map.entry("organizations", "organiz"),
            Map.entry("organizational", "organiz"),
            Map.entry("international", "international"),
            Map.entry("internationally", "international"),
            Map.entry("animation", "animation"),
            Map.entry("animations", "animation"),
            Map.entry("analyses", "analysi"),
            Map.entry("diagnoses", "diagnosi"),
            Map.entry("licence", "licens"),
            Map.entry("licences", "licens"),
            Map.entry("police", "police"),
            Map.entry("generic", "generic"),
            Map.entry("generics", "generic"),
            Map.entry("trainee", "trainee"),
            Map.entry("trainees", "trainee"));

    private static final StemmerOverrideMap OVERRIDES = overrides();

    private final Analyzer words;
    private final Analyzer stems;

    private Analysis(UnaryOperator<TokenStream> stemming) {
        words = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokens = new ICUTokenizer(new JoinedWords());
                TokenStream possessed = new EnglishPossessiveFilter(new TruncateTokenFilter(tokens, LONGEST));
                TokenStream folded = new ArabicNormalizationFilter(
                        new ICUFoldingFilter(new ICUNormalizer2Filter(possessed), WITHOUT_MARKS));
                TokenStream pieces = new WordDelimiterGraphFilter(
                        folded, true, WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE, PIECES_AND_WHOLE, null);
                TokenStream simplified = new ICUTransformFilter(pieces, SIMPLIFIED);
                TokenStream pairs = new CJKBigramFilter(simplified, EVERY_SCRIPT, true);
                return new TokenStreamComponents(tokens, stemming.apply(new KeywordRepeatFilter(pairs)));
            }
        };
        stems = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer whole = new KeywordTokenizer();
                return new TokenStreamComponents(whole, stemming.apply(whole));
            }
        };
    }

    /** Hands over all words of a text; a whole after its pieces. */
    public void read(String text, Consumer<Word> reader) {
        try (TokenStream stream = words.tokenStream("", text)) {
            new Reading(stream, reader).read();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        read(text, words::add);
        return words;
    }

    /** @param word as {@link Word#text()} gives it */
    public String stem(String word) {
        try (TokenStream stream = stems.tokenStream("", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            String stem = stream.incrementToken() ? term.toString() : word;
            stream.end();
            return stem;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** All letters and digits of a text as one word: "A*STAR" and "a star" are both "astar". */
    public String squashed(String text) {
        StringBuilder squashed = new StringBuilder();
        read(text, word -> squashed.append(word.hasPlace() ? word.text() : ""));
        return squashed.toString();
    }

    private static TokenStream englishStems(TokenStream words) {
        return new SnowballFilter(
                new BritishSpelling(new StemmerOverrideFilter(words, OVERRIDES)), new EnglishStemmer());
    }

    private static StemmerOverrideMap overrides() {
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder();
        EXCEPTIONS.forEach(builder::add);
        try {
            return builder.build();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Each word comes twice, as it stands and as its stem. */
    private static final class Reading {

        private final TokenStream stream;
        private final Consumer<Word> reader;
        private final CharTermAttribute term;
        private final OffsetAttribute offsets;
        private final PositionLengthAttribute length;
        private final TypeAttribute type;

        private Word whole = new Word("", "", 0, 0, Kind.WHOLE);
        private int piecesOfWhole;
        private boolean isWholeRead;

        Reading(TokenStream stream, Consumer<Word> reader) {
            this.stream = stream;
            this.reader = reader;
            term = stream.addAttribute(CharTermAttribute.class);
            offsets = stream.addAttribute(OffsetAttribute.class);
            length = stream.addAttribute(PositionLengthAttribute.class);
            type = stream.addAttribute(TypeAttribute.class);
        }

        void read() throws IOException {
            stream.reset();
            while (stream.incrementToken()) {
                String text = term.toString();
                Kind kind = kind();
                stream.incrementToken();
                if (!text.isEmpty() && !type.type().equals(EMOJI)) {
                    take(new Word(text, term.toString(), offsets.startOffset(), offsets.endOffset(), kind));
                }
            }
            stream.end();
        }

        private Kind kind() {
            if (type.type().equals(CJKBigramFilter.SINGLE_TYPE)) {
                return Kind.CHARACTER;
            }
            if (type.type().equals(CJKBigramFilter.DOUBLE_TYPE)) {
                return Kind.CHARACTERS;
            }
            return length.getPositionLength() > 1 ? Kind.WHOLE : piecesOfWhole > 0 ? Kind.PIECE : Kind.PLAIN;
        }

        private void take(Word word) {
            if (word.kind() == Kind.WHOLE) {
                whole = word;
                piecesOfWhole = length.getPositionLength();
                isWholeRead = piecesOfWhole <= MOST_PIECES;
                return;
            }
            reader.accept(word);
            if (word.kind() == Kind.PIECE && --piecesOfWhole == 0 && isWholeRead) {
                reader.accept(whole);
            }
        }
    }
}
