package io.liaison.bench.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.liaison.bench.generator.Accounts;

/** One journey of a partner's editor: sign in, open the profile, change its summary, save, submit for review. */
public final class Editor {

    private static final String SUBMIT = "Submit for review";

    private final String site;
    private final Steps steps;

    /** @param site the address without a path */
    public Editor(String site, Steps steps) {
        this.site = site;
        this.steps = steps;
    }

    /** @param partner the number of the generated partner, whose own editor makes the journey */
    public void changeAndSubmit(BrowserContext visitor, int partner, String slug, String summary) {
        Page page = visitor.newPage();
        open(page, partner, slug);
        summary(page).fill(summary);
        steps.take("save", () -> {
            button(page, "Save draft").click();
            reads(page, "The draft is saved.");
        });
        steps.take("submit", () -> {
            button(page, SUBMIT).click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(SUBMIT))
                    .click();
            reads(page, "Submitted for review.");
        });
    }

    /** Signs in and opens the editor, and leaves it open. */
    public void open(BrowserContext visitor, int partner, String slug) {
        open(visitor.newPage(), partner, slug);
    }

    private void open(Page page, int partner, String slug) {
        Account account = new Account(page, site);
        steps.take("open the sign-in page", account::openSignIn);
        steps.take("sign in", () -> account.signIn(Accounts.editor(partner)));
        steps.take("open the editor", () -> {
            page.navigate(site + "/workspace/" + slug + "/profile");
            summary(page).waitFor();
        });
    }

    private static Locator summary(Page page) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Summary").setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** What the screen says to those who listen. */
    private static void reads(Page page, String words) {
        page.getByText(words, new Page.GetByTextOptions().setExact(true))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }
}
