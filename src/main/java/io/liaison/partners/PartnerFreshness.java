package io.liaison.partners;

import io.liaison.base.PartnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** When partners last confirmed what is live; answered by whoever asks them to. Only for platform admins. */
public interface PartnerFreshness {

    /** @param isOverdue nobody has confirmed it by its date */
    record Freshness(Instant confirmedAt, Instant reviewBy, boolean isOverdue) {}

    /** For each partner with something live. */
    Map<PartnerId, Freshness> of(Collection<PartnerId> partners);
}
