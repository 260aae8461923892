package io.liaison.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One part of a document that can answer a question, such as an offer.
 *
 * @param id unique within the document
 * @param terms its own terms by facet; those of the document are its terms too
 */
public record Part(String id, Map<Field, List<String>> texts, Map<String, Set<String>> terms) {

    public Part {
        texts = Map.copyOf(texts);
        terms = Map.copyOf(terms);
    }
}
