package io.liaison.directory.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.liaison.base.Sitemap;
import io.liaison.delivery.Readings;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.SearchResult;
import io.liaison.profile.page.LivePages;
import io.liaison.profile.page.Markup;
import io.liaison.profile.page.PublicFrame;
import org.jspecify.annotations.Nullable;

/** The directory, live: results follow the typing, filters change in place, and the address always names the question. */
@Route(Sitemap.DIRECTORY)
@AnonymousAllowed
class DirectoryView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAUSE_IN_TYPING = 250;
    /** Whoever stops typing for so long has asked. */
    private static final int PAUSE_AFTER_TYPING = 2_000;

    private final DirectoryPages pages;
    private final PublicFrame frame;
    private final LivePages live;
    private final Readings readings;
    private final HtmlContainer spoken = Markup.element("p", "hidden-visually");

    private DirectoryQuery query = DirectoryQuery.EVERYTHING;
    private DirectoryQuery counted = DirectoryQuery.EVERYTHING;
    private @Nullable SearchForm form;
    private Div content = new Div();
    private boolean isTyping;

    DirectoryView(DirectoryPages pages, PublicFrame frame, LivePages live, Readings readings) {
        this.pages = pages;
        this.frame = frame;
        this.live = live;
        this.readings = readings;
        spoken.getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        live.takeOver(attached.getUI(), this);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrival) {
        isTyping = false;
        ask(DirectoryQuery.read(arrival.getLocation().getQueryParameters().getQueryString()));
        if (form != null) {
            form.show(query);
        }
    }

    @Override
    public String getPageTitle() {
        return DirectoryPages.title(query) + " · Liaison";
    }

    private void ask(DirectoryQuery asked) {
        query = asked;
        SearchResult result = pages.search(asked);
        Component finder = pages.finder(result);
        if (form == null) {
            open(finder);
            return;
        }
        content.getElement().removeChild(1);
        content.add(finder);
        spoken.setText(Results.count(result));
        live.changed(this);
    }

    private void open(Component finder) {
        SearchForm opened = Hero.form(query);
        opened.input()
                .getElement()
                .addPropertyChangeListener("value", "input", typed -> follow(String.valueOf(typed.getValue())))
                .debounce(PAUSE_IN_TYPING);
        opened.input().getElement().addEventListener("input", paused -> count()).debounce(PAUSE_AFTER_TYPING);
        opened.getElement()
                .addEventListener(
                        "submit", sent -> searchNow(opened.input().getElement().getProperty("value", "")))
                .preventDefault();
        form = opened;
        content = new Div(Hero.of(query, opened), finder);
        add(frame.around(Sitemap.directory(), content), spoken);
    }

    /** While somebody types, one entry of the history follows them; what they typed before stays behind it. */
    private void follow(String words) {
        DirectoryQuery asked = query.withWords(words);
        if (asked.words().equals(query.words())) {
            live.changed(this);
            return;
        }
        boolean isSameEntry = isTyping;
        isTyping = true;
        ask(asked);
        enter(isSameEntry);
    }

    private void searchNow(String words) {
        follow(words);
        count();
        isTyping = false;
    }

    /** Once for each question that somebody settled on. */
    private void count() {
        if (!query.equals(counted)) {
            counted = query;
            SearchReading.of(query, pages.search(query)).ifPresent(readings::read);
        }
    }

    private void enter(boolean isSameEntry) {
        UI ui = getUI().orElseThrow();
        String address = query.address();
        Location location = new Location(address.substring(1));
        if (isSameEntry) {
            ui.getPage().getHistory().replaceState(null, location);
        } else {
            ui.getPage().getHistory().pushState(null, location);
        }
        ui.getPage().setTitle(getPageTitle());
    }
}
