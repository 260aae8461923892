package io.liaison.search.store;

/** The fields of the Lucene documents. A bump of {@link #FORMAT} makes every index anew: say it when a field or the reading of texts changes. */
public final class Names {

    /** What is written down about an index together with its format. */
    static final String FORMAT = "2";

    /** Stems of a part and its document; each one's frequency is its {@link Impact}. */
    public static final String WORDS = "words";
    /** The same stems with their places, for words side by side. */
    public static final String PLACES = "places";
    /** Stems and forms of a whole document, once, to count documents by. */
    public static final String STEMS = "stems";

    public static final String FORMS = "forms";
    /** Names without blanks and signs. */
    public static final String NAME = "name";

    public static final String OTHER_NAME = "other-name";

    static final String ID = "id";
    static final String ID_VALUE = "id-value";
    static final String PART = "part";
    static final String TERM = "term";
    static final String MARK = "mark";
    static final String SORTED = "sorted";
    static final String PUBLISHED = "published";

    static final String LAST = "last";
    static final String IS_PART = "part";

    /** The word that stands for whoever has this as a name, an acronym or another name, among {@link #WORDS} and {@link #STEMS}. */
    public static String bearing(String name) {
        return '=' + name;
    }

    public static String withoutBearing(String word) {
        return word.length() > 1 && word.charAt(0) == '=' ? word.substring(1) : word;
    }

    private Names() {}
}
