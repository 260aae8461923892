package io.liaison.search;

import java.util.List;

/**
 * Words that find each other, one or several words long.
 *
 * @param groups each of them says one thing in several ways
 */
public record Synonyms(List<List<String>> groups) {

    public static final Synonyms NONE = new Synonyms(List.of());

    public Synonyms {
        groups = groups.stream().map(List::copyOf).toList();
    }
}
