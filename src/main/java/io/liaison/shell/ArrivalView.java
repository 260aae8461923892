package io.liaison.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.SignInAttempt;
import io.liaison.base.Sitemap;
import io.liaison.partners.Team;
import io.liaison.partners.Workplace;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Leads whoever has signed in to where they work: back to what they came for, the platform, their only partner, or the choice of theirs. */
@Route(value = Sitemap.ARRIVAL, autoLayout = false)
@RolesAllowed("ACCOUNT")
class ArrivalView extends Div implements BeforeEnterObserver {

    private final CurrentAccount currentAccount;
    private final Team team;

    ArrivalView(CurrentAccount currentAccount, Team team) {
        this.currentAccount = currentAccount;
        this.team = team;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String next = SignInAttempt.takeNext(VaadinServletRequest.getCurrent()
                        .getHttpServletRequest()
                        .getSession())
                .orElseGet(this::workplace);
        event.forwardTo(next.substring(1));
    }

    private String workplace() {
        List<Workplace> places = team.workplaces();
        if (currentAccount.get().isPlatformAdmin()) {
            return "/" + Sitemap.PLATFORM;
        }
        return places.size() == 1 ? Sitemap.workspaceProfile(places.getFirst().slug()) : Sitemap.workspace();
    }
}
