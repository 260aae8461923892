package io.liaison.base;

import com.ibm.icu.text.Transliterator;

/**
 * Writes any script in plain Latin letters, by ICU's rules (CLDR): ø as o, ß as ss, Cyrillic, Greek and Arabic letter by letter, Chinese by pinyin,
 * Japanese kana by their sound. Kanji are read as Chinese where nothing says that the text is Japanese.
 */
final class Transliteration {

    /** The usual romanisations of Russian and Greek (BGN, UN) first: the scholarly ones write one letter for "shch". */
    private static final String RULES = "Russian-Latin/BGN; Greek-Latin/UNGEGN; Any-Latin;"
            + " NFD; [[:Block=Spacing_Modifier_Letters:][:Mn:]] Remove; NFKC; Latin-ASCII";

    private Transliteration() {}

    static String latin(String text) {
        boolean isPlain = text.chars().allMatch(letter -> letter < 0x80);
        return isPlain ? text : Rules.ANY_TO_PLAIN_LATIN.transliterate(text);
    }

    /** Built when first needed: the rules of all scripts take a moment. */
    private static final class Rules {
        static final Transliterator ANY_TO_PLAIN_LATIN = Transliterator.getInstance(RULES);
    }
}
