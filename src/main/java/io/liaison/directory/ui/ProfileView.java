package io.liaison.directory.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.liaison.base.NothingHere;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.listings.Listing;
import io.liaison.listings.Listings;
import io.liaison.profile.page.LivePages;
import io.liaison.profile.page.ProfilePages;
import io.liaison.profile.page.PublicFrame;
import io.liaison.profile.page.PublicPage;

/** A profile, live: the offers for one audience are shown in place. */
@Route(Sitemap.PARTNER)
@AnonymousAllowed
class ProfileView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Listings listings;
    private final ProfilePages pages;
    private final PublicFrame frame;
    private final LivePages live;
    private String title = "";

    ProfileView(Listings listings, ProfilePages pages, PublicFrame frame, LivePages live) {
        this.listings = listings;
        this.pages = pages;
        this.frame = frame;
        this.live = live;
    }

    /** @throws NothingHere when nothing is live at this address */
    @Override
    public void beforeEnter(BeforeEnterEvent arrival) {
        Listing listing = arrival.getRouteParameters()
                .get("slug")
                .filter(Slug::isSlug)
                .flatMap(slug -> listings.find(new Slug(slug)))
                .orElseThrow(NothingHere::new);
        String audience = arrival.getLocation()
                .getQueryParameters()
                .getSingleParameter("for")
                .orElse("");
        PublicPage page = pages.page(listing.slug(), listing.content(), listing.publicity(), audience);
        title = page.title();
        removeAll();
        add(frame.around(page.path(), page.main()));
        live.changed(this);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        live.takeOver(attached.getUI(), this);
    }

    @Override
    public String getPageTitle() {
        return title + " · Liaison";
    }
}
