package io.liaison.signoff.ui;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The two ways to read what is to be signed off. */
enum Reading {
    AS_PUBLISHED("page", "The page as the public will see it"),
    CHANGES("changes", "What changes");

    static final String PARAMETER = "read";

    private final String word;
    private final String label;

    Reading(String word, String label) {
        this.word = word;
        this.label = label;
    }

    static Reading of(@Nullable String word) {
        return Stream.of(values())
                .filter(reading -> reading.word.equals(word))
                .findFirst()
                .orElse(AS_PUBLISHED);
    }

    String label() {
        return label;
    }

    String address() {
        return "?" + PARAMETER + "=" + word;
    }
}
