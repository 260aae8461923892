package io.liaison.directory;

import io.liaison.base.PartnerId;
import java.util.List;

/**
 * A stretch of what answers a question.
 *
 * @param total partners found in all
 */
public record Found(Matching matching, List<FoundPartner> partners, long total) {

    /** @param offers ids of those that answer the question, best first; none where the partner has none */
    public record FoundPartner(PartnerId id, List<String> offers) {}
}
