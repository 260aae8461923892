package io.liaison.shell;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.SignInAttempt;
import io.liaison.base.Sitemap;
import io.liaison.partners.Team;
import io.liaison.partners.Workplace;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/** Leads whoever has signed in to where they work: back to what they came for, the platform, their only partner, or the choice of theirs. */
@Controller
class Arrival {

    private final CurrentAccount currentAccount;
    private final Team team;

    Arrival(CurrentAccount currentAccount, Team team) {
        this.currentAccount = currentAccount;
        this.team = team;
    }

    @GetMapping("/" + Sitemap.ARRIVAL)
    RedirectView goOn(HttpSession session) {
        return new RedirectView(SignInAttempt.takeNext(session).orElseGet(this::workplace), true);
    }

    private String workplace() {
        if (currentAccount.get().isPlatformAdmin()) {
            return "/" + Sitemap.PLATFORM;
        }
        List<Workplace> places = team.workplaces();
        return places.size() == 1 ? Sitemap.workspaceProfile(places.getFirst().slug()) : Sitemap.workspace();
    }
}
