package io.liaison.search.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.RuleBasedBreakIterator;
import java.util.Set;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;

/** Leaves together what a hyphen, an apostrophe or a sign such as in "A*STAR" or "R&amp;D" joins, in scripts that set spaces between words. */
final class JoinedWords extends DefaultICUTokenizerConfig {

    private static final Set<Integer> WITHOUT_SPACES = Set.of(
            UScript.HAN,
            UScript.HIRAGANA,
            UScript.KATAKANA,
            UScript.HANGUL,
            UScript.BOPOMOFO,
            UScript.THAI,
            UScript.LAO,
            UScript.KHMER,
            UScript.MYANMAR);
    private static final RuleBasedBreakIterator WORDS = new RuleBasedBreakIterator("""
            $letter = [[:L:][:N:][:M:][:Cf:]];
            $join = [\\-\\u2010\\u2011\\u2013'\\u2019\\u02BC`\\u00B4*\\&.+@\\u00B7];
            $letter+ ($join $letter+)* {200};
            """);

    JoinedWords() {
        super(false, true);
    }

    @Override
    public RuleBasedBreakIterator getBreakIterator(int script) {
        return WITHOUT_SPACES.contains(script)
                ? super.getBreakIterator(script)
                : (RuleBasedBreakIterator) WORDS.clone();
    }
}
