package io.liaison.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Sitemap;
import io.liaison.partners.Team;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is signed in, where else they may go, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AccountMenu extends MenuBar {

    AccountMenu(CurrentAccount currentAccount, Team team, AuthenticationContext authentication) {
        SignedIn account = currentAccount.get();
        addThemeVariants(MenuBarVariant.AURA_TERTIARY);
        getElement().setAttribute("aria-label", "Account");
        SubMenu menu = addItem(account.name()).getSubMenu();
        if (account.isPlatformAdmin()) {
            menu.addItem("Platform", click -> UI.getCurrent().navigate(Sitemap.PLATFORM));
        }
        if (!team.workplaces().isEmpty()) {
            menu.addItem("Your partners", click -> UI.getCurrent().navigate(Sitemap.WORKSPACE));
        }
        menu.addItem("Find a partner", click -> UI.getCurrent().navigate(Sitemap.ACCOUNT_DIRECTORY));
        menu.addItem("Mail settings", click -> UI.getCurrent().navigate(Sitemap.ACCOUNT_MAIL));
        menu.addItem("Public directory", click -> UI.getCurrent().getPage().setLocation(Sitemap.directory()));
        menu.addItem("Sign out", click -> signOut(authentication));
    }

    /** Saves what was typed a moment ago; nothing this account typed stays behind in the browser. */
    private static void signOut(AuthenticationContext authentication) {
        UI.getCurrent()
                .getPage()
                .executeJs("return window.liaisonLeaving ? window.liaisonLeaving() : sessionStorage.clear()")
                .then(left -> authentication.logout());
    }
}
