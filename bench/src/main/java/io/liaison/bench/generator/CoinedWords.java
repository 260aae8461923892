package io.liaison.bench.generator;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The long tail of a language: words that few texts share, as names of institutes, methods and projects do. Each rank is one word. */
public final class CoinedWords {

    private static final int WORDS = 20_000;

    private static final String[] BEGINNINGS = {
        "Ar", "Bel", "Cor", "Dal", "El", "Fen", "Gal", "Hal", "Is", "Jor", "Kes", "Lum", "Mar", "Nor", "Or", "Pel",
        "Quin", "Ros", "Sel", "Tor", "Ul", "Vel", "Wes", "Yar", "Zen"
    };
    private static final String[] MIDDLES = {
        "a", "ba", "co", "da", "e", "fi", "go", "he", "i", "ko", "la", "mi", "no", "o", "pa", "ra", "si", "ta", "u",
        "vi"
    };
    private static final String[] ENDS = {
        "bia", "cta", "dan", "don", "far", "gant", "hem", "kan", "lis", "lon", "mar", "mira", "na", "nex", "nor",
                "phis", "quay", "ra", "ran", "ris",
        "sor", "sta", "stel", "tan", "tera", "thos", "tis", "tum", "van", "vek", "ven", "via", "vor", "wick", "wen",
                "xis", "yard", "yx", "zan", "zel"
    };

    /** Has no factor in common with the number of words, so that neighbours in rank do not look alike. */
    private static final int STRIDE = 7_919;

    private CoinedWords() {}

    /** All of them, commonest first. */
    public static Stream<String> all() {
        return IntStream.range(0, WORDS).mapToObj(CoinedWords::word);
    }

    static String draw(RandomGenerator random) {
        return word(Zipf.rank(WORDS, random));
    }

    static String word(int rank) {
        int shuffled = (int) ((long) rank * STRIDE % WORDS);
        int rest = shuffled / BEGINNINGS.length;
        return BEGINNINGS[shuffled % BEGINNINGS.length] + MIDDLES[rest % MIDDLES.length] + ENDS[rest / MIDDLES.length];
    }
}
