package io.liaison.search;

import java.util.List;
import java.util.UUID;

/**
 * One document found.
 *
 * @param parts those that answer the question, best first
 */
public record Hit(UUID id, List<FoundPart> parts) {

    /** @param hasWords whether words that were asked stand in the part itself, not only in its document */
    public record FoundPart(String id, boolean hasWords) {}
}
