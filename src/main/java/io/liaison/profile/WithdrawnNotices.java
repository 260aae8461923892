package io.liaison.profile;

import io.liaison.base.PartnerId;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.Standing;
import io.liaison.partners.Workplace;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the people of a withdrawn partner on their own screens that there is nothing left to do. */
@Component
class WithdrawnNotices implements WorkspaceNotices {

    private final PartnerRegister register;
    private final Clock clock;

    WithdrawnNotices(PartnerRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public Optional<Notice> noticeFor(PartnerId partner) {
        return register.get(partner).standing() == Standing.WITHDRAWN
                ? Optional.of(new Notice(Kind.TASK, Workplace.WITHDRAWN, Workplace.WHAT_REMAINS, clock.instant()))
                : Optional.empty();
    }
}
