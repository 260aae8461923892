package io.liaison.search;

import java.util.Map;
import java.util.Set;

/**
 * What is asked of an index.
 *
 * @param words as typed; quotation marks, a leading minus and "or" mean what they mean on the web, and the last word may be unfinished
 * @param chosen codes by facet: one part must have one of each facet that has any
 * @param first how many hits to leave out
 * @param count how many hits to give at most
 */
public record Question(String words, Map<String, Set<String>> chosen, Order order, int first, int count) {

    public Question {
        chosen = Map.copyOf(chosen);
    }
}
