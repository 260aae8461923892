package io.liaison.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells obvious robots by the name they give themselves. Allocates nothing: every public answer passes here. */
final class Robots {

    private static final List<String> WORDS = List.of(
            "bot",
            "crawl",
            "spider",
            "slurp",
            "curl/",
            "wget",
            "python",
            "java/",
            "java-",
            "go-http",
            "okhttp",
            "libwww",
            "headless",
            "lighthouse",
            "preview",
            "facebookexternalhit",
            "monitor",
            "scan",
            "fetch",
            "feed");

    private Robots() {}

    /** Whoever gives no name is none of the browsers people use. */
    static boolean isRobot(@Nullable String userAgent) {
        if (userAgent == null || userAgent.isEmpty()) {
            return true;
        }
        for (String word : WORDS) {
            if (contains(userAgent, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String text, String word) {
        int last = text.length() - word.length();
        char first = word.charAt(0);
        for (int index = 0; index <= last; index++) {
            if ((text.charAt(index) | ' ') == first && text.regionMatches(true, index, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
