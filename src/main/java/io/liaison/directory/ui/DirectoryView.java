package io.liaison.directory.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.liaison.base.Sitemap;
import io.liaison.delivery.Readings;
import io.liaison.directory.DirectoryQuery;
import io.liaison.profile.page.LivePages;
import io.liaison.profile.page.PublicFrame;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The directory, live: results follow the typing, filters change in place, and the address always names the question. */
@Route(Sitemap.DIRECTORY)
@AnonymousAllowed
class DirectoryView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAUSE_IN_TYPING = 250;
    private static final String NAME = "event.target.name";
    private static final String TERM = "event.target.value";
    private static final String TICKED = "event.target.checked";
    /** Whoever stops typing for so long has asked. */
    private static final int PAUSE_AFTER_TYPING = 2_000;

    private final DirectoryPages pages;
    private final PublicFrame frame;
    private final LivePages live;
    private final Readings readings;

    private DirectoryQuery query = DirectoryQuery.EVERYTHING;
    private DirectoryQuery counted = DirectoryQuery.EVERYTHING;
    private @Nullable Hero hero;
    private final Div content = new Div();
    private boolean isTyping;

    DirectoryView(DirectoryPages pages, PublicFrame frame, LivePages live, Readings readings) {
        this.pages = pages;
        this.frame = frame;
        this.live = live;
        this.readings = readings;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        live.takeOver(attached.getUI(), this);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrival) {
        isTyping = false;
        ask(DirectoryQuery.read(arrival.getLocation().getQueryParameters().getQueryString()));
        if (hero != null) {
            hero.suit(query);
            hero.form().show(query);
        }
    }

    @Override
    public String getPageTitle() {
        return DirectoryPages.title(query) + " · Liaison";
    }

    private void ask(DirectoryQuery asked) {
        query = asked;
        Component body = pages.body(pages.search(asked));
        if (hero == null) {
            hero = open();
            content.add(hero, body);
            add(frame.around(Sitemap.directory(), content));
            return;
        }
        content.getElement().removeChild(1);
        content.add(body);
        live.changed(this);
    }

    private Hero open() {
        Hero opened = new Hero(query);
        SearchForm form = opened.form();
        form.input()
                .getElement()
                .addPropertyChangeListener("value", "input", typed -> follow(form.typed()))
                .debounce(PAUSE_IN_TYPING);
        form.input().getElement().addEventListener("input", paused -> count()).debounce(PAUSE_AFTER_TYPING);
        form.getElement()
                .addEventListener("submit", sent -> {
                    searchNow(form.typed());
                    opened.suit(query);
                })
                .preventDefault();
        // On what stays: the boxes are replaced with the results, and one may be ticked while that is under way.
        content.getElement()
                .addEventListener("change", ticked -> tick(ticked.getEventData()))
                .setFilter("event.target.type === 'checkbox'")
                .addEventData(NAME)
                .addEventData(TERM)
                .addEventData(TICKED);
        return opened;
    }

    private void tick(JsonNode box) {
        String term = box.path(TERM).asString();
        boolean isTicked = box.path(TICKED).asBoolean();
        Filters.facet(box.path(NAME).asString())
                .filter(facet -> query.isChosen(facet, term) != isTicked)
                .ifPresentOrElse(facet -> choose(query.toggled(facet, term)), () -> live.changed(this));
    }

    private void choose(DirectoryQuery asked) {
        isTyping = false;
        ask(asked);
        enter();
        count();
    }

    /** While somebody types, one entry of the history follows them; what they typed before stays behind it. */
    private void follow(String words) {
        DirectoryQuery asked = query.withWords(words);
        if (asked.words().equals(query.words())) {
            live.changed(this);
            return;
        }
        ask(asked);
        if (isTyping) {
            stay();
        } else {
            enter();
        }
        isTyping = true;
    }

    private void searchNow(String words) {
        follow(words);
        count();
        isTyping = false;
    }

    private void enter() {
        page().getHistory().pushState(null, location());
        page().setTitle(getPageTitle());
    }

    private void stay() {
        page().getHistory().replaceState(null, location());
        page().setTitle(getPageTitle());
    }

    private Page page() {
        return getUI().orElseThrow().getPage();
    }

    private Location location() {
        return new Location(query.address().substring(1));
    }

    /** Once for each question that somebody settled on. */
    private void count() {
        if (!query.equals(counted)) {
            counted = query;
            SearchReading.of(query, pages.search(query)).ifPresent(readings::read);
        }
    }
}
