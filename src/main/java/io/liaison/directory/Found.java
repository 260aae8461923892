package io.liaison.directory;

import io.liaison.base.PartnerId;
import io.liaison.search.Hit;
import io.liaison.search.Hit.FoundPart;
import io.liaison.search.Matching;
import java.util.List;

/**
 * A stretch of what answers a question.
 *
 * @param total partners found in all
 */
public record Found(Matching matching, List<FoundPartner> partners, long total) {

    /** @param offers ids of those that answer the question, best first; none where the partner has none */
    public record FoundPartner(PartnerId id, List<String> offers) {

        /** Where some offers say the words themselves, the others do not answer; where only their partner says them, all do. */
        static FoundPartner of(Hit hit) {
            boolean isSaidByOffers = hit.parts().stream().anyMatch(FoundPart::hasWords);
            return new FoundPartner(
                    new PartnerId(hit.id()),
                    hit.parts().stream()
                            .filter(part -> part.hasWords() || !isSaidByOffers)
                            .map(FoundPart::id)
                            .toList());
        }
    }
}
