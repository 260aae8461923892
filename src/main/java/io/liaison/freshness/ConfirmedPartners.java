package io.liaison.freshness;

import io.liaison.base.PartnerId;
import io.liaison.partners.PartnerFreshness;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the platform's list of partners when each last confirmed its live page. */
@Component
class ConfirmedPartners implements PartnerFreshness {

    private final Confirmations confirmations;
    private final FreshnessTerms terms;

    ConfirmedPartners(Confirmations confirmations, FreshnessTerms terms) {
        this.confirmations = confirmations;
        this.terms = terms;
    }

    @Override
    public Map<PartnerId, Freshness> of(Collection<PartnerId> partners) {
        Collection<UUID> ids = partners.stream().map(PartnerId::value).toList();
        return confirmations.waiting(ids, Arrays.asList(Step.values())).stream()
                .map(found -> found.details(terms))
                .collect(Collectors.toMap(
                        FreshnessDetails::partner,
                        details -> new Freshness(
                                details.confirmedAt(),
                                details.reviewBy(),
                                details.step().isOverdue())));
    }
}
