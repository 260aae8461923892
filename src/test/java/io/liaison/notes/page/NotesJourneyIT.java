package io.liaison.notes.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.liaison.Browser.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.Browser;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Sitemap;
import io.liaison.review.SubmissionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reviewer and a partner talk about one field, by keyboard alone. */
@RealDatabase
class NotesJourneyIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Autowired
    World world;

    @LocalServerPort
    int port;

    @Test
    void leadsFromAReviewersRemarkToItsFieldAndBackByKeyboardAlone() {
        Tenant tenant = world.published("Marginal Institute", World.content("Marginal Institute", "As it was."));
        SubmissionId submission = world.submit(tenant, World.content("Marginal Institute", "As it shall be."));
        SignedIn reviewer = world.anotherPlatformAdmin();

        Page desk = signedIn(reviewer, Sitemap.platformReview(submission.toString()));
        press(desk, "Add a note: Overview");
        assertThat(desk.getByLabel("Your note")).isFocused();
        desk.keyboard().type("Which rooms do you mean?");
        press(desk, "Add note");
        assertThat(button(desk, "Add a note: Overview")).isFocused();
        assertThat(desk.locator(".notes__live")).hasText("Note added.");
        assertAccessible(desk);

        Page editor = signedIn(tenant.editor(), Sitemap.workspaceProfile(tenant.slug()));
        press(editor, "1 note on Overview");
        assertThat(editor.locator(".note")).isFocused();
        press(editor, "Answer: Overview");
        assertThat(editor.getByLabel("Your answer")).isFocused();
        editor.keyboard().type("Those upstairs.");
        press(editor, "Answer");
        assertThat(button(editor, "Answer: Overview")).isFocused();
        press(editor, "Go to field: Overview");
        assertThat(editor.getByLabel("Overview").first()).isFocused();
        editor.keyboard().press("Control+Alt+m");
        assertThat(editor.getByLabel("Your note")).isFocused();
        assertAccessible(editor);

        desk.reload();
        press(desk, "Resolve: Overview");
        assertThat(desk.locator(".notes__live")).hasText("Resolved. none open.");
        assertThat(desk.locator("#notes-title")).isFocused();
    }

    private Page signedIn(SignedIn account, String path) {
        Page page = BROWSER.page();
        page.navigate("http://localhost:" + port + Sitemap.login());
        page.getByLabel("E-mail address").fill(account.email().value());
        page.getByLabel("Password").first().fill(World.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate("http://localhost:" + port + path);
        return page;
    }

    private static void press(Page page, String name) {
        button(page, name).focus();
        page.keyboard().press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
