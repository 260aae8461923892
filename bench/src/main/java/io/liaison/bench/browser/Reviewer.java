package io.liaison.bench.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.liaison.bench.generator.Accounts;
import java.util.UUID;

/** The platform's admin, who approves what was submitted. */
public final class Reviewer {

    private final String site;
    private final Page page;
    private final Account account;

    /** @param site the address without a path */
    public Reviewer(BrowserContext visitor, String site) {
        this.site = site;
        this.page = visitor.newPage();
        this.account = new Account(page, site);
    }

    public void signIn() {
        account.openSignIn();
        account.signIn(Accounts.PLATFORM);
    }

    public void read(UUID submission) {
        page.navigate(site + "/platform/reviews/" + submission);
        approve().waitFor();
    }

    /** @return when the button was pressed, as {@link System#nanoTime()} tells it */
    public long approveAndPublish(UUID submission) {
        Locator approve = approve();
        approve.scrollIntoViewIfNeeded();
        long pressed = System.nanoTime();
        approve.click();
        page.waitForURL(address -> !address.endsWith(submission.toString()));
        return pressed;
    }

    private Locator approve() {
        return account.button("Approve and publish");
    }
}
