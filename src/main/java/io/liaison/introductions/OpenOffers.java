package io.liaison.introductions;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import io.liaison.listings.Listings;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which offers our own form takes requests about: those in live profiles that say so. Drafts are not known here. */
@Service
@Transactional(readOnly = true)
public class OpenOffers {

    private final Listings listings;

    OpenOffers(Listings listings) {
        this.listings = listings;
    }

    /** Also by a former address, so that nothing typed at it is lost. @throws NothingHere when no live profile has this address, or none of its offers is asked about by our form under this id */
    @AllowedTo(Caller.ANYONE)
    public OpenOffer find(Slug partner, String offer) {
        return listings.follow(partner)
                .flatMap(live -> OpenOffer.in(live.partner(), live.slug(), live.content(), offer))
                .orElseThrow(NothingHere::new);
    }

    /** The same by the partner's id, empty once the offer or the whole profile is not live any more. */
    @AllowedTo(Caller.ANYONE)
    public Optional<OpenOffer> find(PartnerId partner, String offer) {
        return listings.find(partner).flatMap(live -> OpenOffer.in(partner, live.slug(), live.content(), offer));
    }

    /** The address the partner's profile is live at, if it is. */
    @AllowedTo(Caller.ANYONE)
    public Optional<Slug> address(PartnerId partner) {
        return listings.find(partner).map(live -> live.slug());
    }
}
