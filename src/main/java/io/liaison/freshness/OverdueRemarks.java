package io.liaison.freshness;

import io.liaison.base.PartnerId;
import io.liaison.partners.PartnerRemarks;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Marks the partners in the platform's list whose page nobody has confirmed in time. */
@Component
class OverdueRemarks implements PartnerRemarks {

    private final KeepingFresh keepingFresh;

    OverdueRemarks(KeepingFresh keepingFresh) {
        this.keepingFresh = keepingFresh;
    }

    @Override
    public Map<PartnerId, String> about(Collection<PartnerId> partners) {
        return keepingFresh.overdue(List.copyOf(partners)).stream()
                .collect(Collectors.toMap(FreshnessDetails::partner, details -> "Not confirmed"));
    }
}
