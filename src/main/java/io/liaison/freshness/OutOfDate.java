package io.liaison.freshness;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.base.TooManyRequests;
import io.liaison.listings.Listings;
import io.liaison.notes.Notes;
import io.liaison.notes.Origin;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a visitor finds out of date on a public page, and passes it on to the partner and the platform as a note. */
@Service
@Transactional
public class OutOfDate {

    private final Listings listings;
    private final OutOfDateLimits limits;
    private final Notes notes;

    OutOfDate(Listings listings, OutOfDateLimits limits, Notes notes) {
        this.listings = listings;
        this.limits = limits;
        this.notes = notes;
    }

    /**
     * Passes a visitor's remark on.
     *
     * @param client the network address it came from; counted, not kept
     * @throws NothingHere when the partner has no public page
     * @throws Refusal with everything that is missing, each at the name of its field
     * @throws TooManyRequests when the client, or the partner, has had enough for now
     */
    @AllowedTo(Caller.ANYONE)
    public void report(PartnerId partner, OutOfDateReport report, String client) {
        listings.find(partner).orElseThrow(NothingHere::new);
        Refusal.throwIfAny(report.obstacles());
        limits.count(partner, client);
        notes.receive(partner, "", report.text(), report.from(), Origin.PUBLIC);
    }
}
