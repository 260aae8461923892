package io.liaison.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import io.liaison.base.NothingHere;
import io.liaison.base.Slug;

/** Which partner an address is about. */
public final class PartnerAddress {

    private PartnerAddress() {}

    /** @throws NothingHere when the address names no partner that could exist */
    public static Slug slugIn(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("slug")
                .filter(Slug::isSlug)
                .map(Slug::new)
                .orElseThrow(NothingHere::new);
    }
}
