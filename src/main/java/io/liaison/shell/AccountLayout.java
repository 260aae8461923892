package io.liaison.shell;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.router.Layout;
import io.liaison.accounts.CurrentAccount;
import io.liaison.base.Sitemap;
import io.liaison.partners.Team;
import jakarta.annotation.security.RolesAllowed;

/** The frame of what belongs to the account itself, with the ways back to work. */
@Layout("account")
@RolesAllowed("ACCOUNT")
class AccountLayout extends Frame {

    AccountLayout(CurrentAccount currentAccount, Team team, AccountMenu accountMenu) {
        super(accountMenu);
        SideNav rooms = new SideNav("Your account");
        rooms.addClassName("workspace-nav");
        entry("Mail settings", Sitemap.ACCOUNT_MAIL, Sitemap.accountMail()).forEach(rooms::addItem);
        entry("Find a partner", Sitemap.ACCOUNT_DIRECTORY, Sitemap.accountDirectory())
                .forEach(rooms::addItem);
        SideNav work = new SideNav("Your work");
        work.addClassName("workspace-nav");
        if (currentAccount.get().isPlatformAdmin()) {
            entry("Platform", Sitemap.PLATFORM, "/" + Sitemap.PLATFORM).forEach(work::addItem);
        }
        team.workplaces().stream()
                .flatMap(
                        place -> entry(place.name(), Sitemap.WORKSPACE_PROFILE, Sitemap.workspaceProfile(place.slug())))
                .forEach(work::addItem);
        addToDrawer(rooms, work);
    }
}
