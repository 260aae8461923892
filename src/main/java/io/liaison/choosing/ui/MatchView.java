package io.liaison.choosing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.liaison.base.Sitemap;
import io.liaison.choosing.GuidedMatch;
import io.liaison.choosing.MatchAnswers;
import io.liaison.profile.page.LivePages;
import io.liaison.profile.page.PublicFrame;

/** The three questions, live: each answer changes what is below it, and the address always names the answers. */
@Route(Sitemap.MATCH)
@AnonymousAllowed
class MatchView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final GuidedMatch match;
    private final MatchPages pages;
    private final PublicFrame frame;
    private final LivePages live;
    private final Div content = new Div();
    private String title = "";

    MatchView(GuidedMatch match, MatchPages pages, PublicFrame frame, LivePages live) {
        this.match = match;
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
        MatchAnswers answers =
                match.read(arrival.getLocation().getQueryParameters().getQueryString());
        MatchPages.Screen screen = pages.screen(answers);
        title = MatchPages.title(answers, screen);
        boolean isFirst = content.getElement().getChildCount() == 0;
        content.removeAll();
        content.add(screen.component());
        if (isFirst) {
            add(frame.around(Sitemap.match(), content));
        } else {
            live.changed(this);
            Arrival.show(this);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Liaison";
    }
}
