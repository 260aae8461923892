package io.liaison.figures;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public reads and asks, for the platform; and for each partner what it read of that partner. */
@Service
@Transactional(readOnly = true)
public class Figures {

    private final Sums sums;
    private final Names names;
    private final Clock clock;

    Figures(Sums sums, Names names, Clock clock) {
        this.sums = sums;
        this.names = names;
        this.clock = clock;
    }

    @AllowedTo(Caller.PLATFORM)
    public PlatformFigures ofPlatform(Period period) {
        LocalDate from = firstDay(period);
        return new PlatformFigures(
                period,
                Days.of(from, today(), sums.searches(from), sums.readings(from)),
                names.partners(sums.partners(from)),
                names.offers(sums.offers(from)),
                sums.mostAsked(from),
                sums.gaps(from));
    }

    @AllowedTo({Caller.ADMIN, Caller.PLATFORM})
    public PartnerFigures ofPartner(PartnerId partner, Period period) {
        LocalDate from = firstDay(period);
        return new PartnerFigures(
                period,
                Days.of(from, today(), java.util.List.of(), sums.readings(partner, from)),
                names.offers(sums.offers(partner, from)));
    }

    private LocalDate firstDay(Period period) {
        return today().minusDays(period.days() - 1L);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
