package io.liaison.bench.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.bench.generator.Accounts;

/** Somebody who signs in on the page of a browser. */
final class Account {

    private final Page page;
    private final String site;

    /** @param site the address without a path */
    Account(Page page, String site) {
        this.page = page;
        this.site = site;
    }

    void openSignIn() {
        page.navigate(site + "/login");
        field("Password").waitFor();
    }

    void signIn(String email) {
        field("E-mail address").fill(email);
        field("Password").fill(Accounts.PASSWORD);
        button("Sign in").click();
        page.waitForURL(address -> !address.contains("/login") && !address.contains("/arrival"));
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .waitFor();
    }

    private Locator field(String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
