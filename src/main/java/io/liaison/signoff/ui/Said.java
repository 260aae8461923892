package io.liaison.signoff.ui;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody has just said; the page thanks for it. */
enum Said {
    NOTHING("", ""),
    COMMENT("comment", "Thank you. Your comment has been passed on to "),
    LOOKS_RIGHT("looks-right", "Thank you. That it looks right to you has been noted for ");

    static final String PARAMETER = "said";

    private final String word;
    private final String thanks;

    Said(String word, String thanks) {
        this.word = word;
        this.thanks = thanks;
    }

    static Said of(@Nullable String word) {
        return Stream.of(values())
                .filter(said -> said.word.equals(word))
                .findFirst()
                .orElse(NOTHING);
    }

    String thanks(String partner) {
        return thanks + partner + ".";
    }

    String address() {
        return "?" + PARAMETER + "=" + word;
    }
}
