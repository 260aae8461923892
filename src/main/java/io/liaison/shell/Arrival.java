package io.liaison.shell;

import io.liaison.accounts.CurrentAccount;
import io.liaison.base.Sitemap;
import io.liaison.partners.Team;
import io.liaison.partners.Workplace;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/** Leads whoever has signed in to where they work: the platform, their only partner, or the choice of theirs. */
@Controller
class Arrival {

    private final CurrentAccount currentAccount;
    private final Team team;

    Arrival(CurrentAccount currentAccount, Team team) {
        this.currentAccount = currentAccount;
        this.team = team;
    }

    @GetMapping("/" + Sitemap.ARRIVAL)
    RedirectView goOn() {
        return new RedirectView(workplace(), true);
    }

    private String workplace() {
        if (currentAccount.get().isPlatformAdmin()) {
            return "/" + Sitemap.PLATFORM;
        }
        List<Workplace> places = team.workplaces();
        return places.size() == 1 ? Sitemap.workspaceProfile(places.getFirst().slug()) : Sitemap.workspace();
    }
}
