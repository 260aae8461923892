package io.liaison.partners;

import io.liaison.base.PartnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How far partners are with what they say in public; answered by whoever keeps that. Only for platform admins. */
public interface PartnerProgress {

    /**
     * @param label in words, such as "Live, with changes in review"
     * @param lastChange when somebody last wrote, submitted or published something
     */
    record Progress(boolean isLive, boolean wasLive, boolean isInReview, String label, Instant lastChange) {}

    Map<PartnerId, Progress> of(Collection<PartnerId> partners);

    /**
     * Partners that say this within their acronym, live or in what they write now, whatever the case and the accents.
     *
     * @param literal for LIKE, with what is a wildcard escaped
     */
    List<PartnerId> withAcronym(String literal);
}
