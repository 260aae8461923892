package io.liaison.search.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Writes "commercialisation" with a z, so that both spellings get one stem; that a few other words change with it does no harm, for they change everywhere. */
final class BritishSpelling extends TokenFilter {

    private static final int SHORTEST_BEFORE = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    BritishSpelling(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!keyword.isKeyword()) {
            int ise = lastIse();
            if (ise >= SHORTEST_BEFORE) {
                term.buffer()[ise + 1] = 'z';
            }
        }
        return true;
    }

    private int lastIse() {
        for (int place = term.length() - 3; place >= SHORTEST_BEFORE; place--) {
            if (term.charAt(place) == 'i' && term.charAt(place + 1) == 's') {
                return begins(place + 2, "e") || begins(place + 2, "ation") || begins(place + 2, "ing") ? place : -1;
            }
        }
        return -1;
    }

    private boolean begins(int place, String letters) {
        return place + letters.length() <= term.length()
                && CharSequence.compare(term.subSequence(place, place + letters.length()), letters) == 0;
    }
}
