package io.liaison.choosing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.liaison.base.Sitemap;
import io.liaison.choosing.CompareQuery;
import io.liaison.choosing.ComparedOffers;
import io.liaison.profile.page.LivePages;
import io.liaison.profile.page.PublicFrame;
import org.jspecify.annotations.Nullable;

/** The comparison, live: offers come and go in place, and offers to add are found while one types. */
@Route(Sitemap.COMPARE)
@AnonymousAllowed
class CompareView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAUSE_IN_TYPING = 250;

    private final ComparePages pages;
    private final PublicFrame frame;
    private final LivePages live;
    private final Div table = new Div();
    private final HtmlContainer screen = ComparePages.screen(table);
    private HtmlContainer heading = Arrival.heading("");
    private @Nullable AddOffer adding;
    private CompareQuery query = CompareQuery.read(null);
    private String title = "";

    CompareView(ComparePages pages, PublicFrame frame, LivePages live) {
        this.pages = pages;
        this.frame = frame;
        this.live = live;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        live.takeOver(attached.getUI(), this);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrival) {
        int before = query.offers().size();
        query = CompareQuery.read(arrival.getLocation().getQueryParameters().getQueryString());
        ComparedOffers compared = pages.compare(query);
        showTable(compared);
        if (adding == null) {
            adding = open(compared);
            add(frame.around(Sitemap.compare(), screen));
        } else {
            adding.show(compared);
            adding.say(query.words());
            live.changed(this);
        }
        place(adding);
        if (query.offers().size() > before) {
            Arrival.show(this);
        }
    }

    private void showTable(ComparedOffers compared) {
        title = ComparePages.title(compared);
        heading = Arrival.heading(title);
        table.removeAll();
        table.add(pages.table(compared, heading));
    }

    private void place(AddOffer search) {
        if (query.isFull()) {
            screen.remove(search);
        } else if (search.getParent().isEmpty()) {
            screen.add(search);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Liaison";
    }

    private AddOffer open(ComparedOffers compared) {
        AddOffer opened = new AddOffer(compared);
        opened.input()
                .getElement()
                .addPropertyChangeListener("value", "input", typed -> find(opened))
                .debounce(PAUSE_IN_TYPING);
        opened.form()
                .getElement()
                .addEventListener("submit", sent -> find(opened))
                .preventDefault();
        return opened;
    }

    private void find(AddOffer field) {
        CompareQuery asked = query.lookingFor(field.typed());
        if (!asked.equals(query)) {
            query = asked;
            heading.getElement().removeAttribute("data-arrival"); // what is found now arrives further down
            field.show(pages.compare(query));
            getUI().orElseThrow()
                    .getPage()
                    .getHistory()
                    .replaceState(null, new Location(query.address().substring(1)));
        }
        live.changed(this);
    }
}
