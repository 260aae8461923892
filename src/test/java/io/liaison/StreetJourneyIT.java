package io.liaison;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The whole street, with the keyboard alone: an Editor changes the overview and submits, a platform admin sees exactly that change and approves, and
 * within a second the public page and the search show it, and not before.
 */
@DemoPortal
class StreetJourneyIT {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final String NEWS = "A cryovitrification line opens in spring.";

    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Test
    @Tag("BR-10")
    void aChangeGoesFromTheEditorThroughReviewToThePublic() {
        Page editor = browser.page();
        signIn(editor, "editor@actris.example");
        editor.navigate(address("/workspace/actris/profile"));
        Locator overview = editor.getByLabel("Overview", new Page.GetByLabelOptions().setExact(true))
                .locator("visible=true")
                .last();
        tabTo(editor, overview);
        editor.keyboard().press("Control+End");
        editor.keyboard().type("\n\n" + NEWS);
        press(editor, "Submit for review");
        assertThat(editor.getByLabel("Message for the reviewer (optional)")).isFocused();
        tabTo(editor, editor.locator("vaadin-dialog vaadin-button[theme~=primary]"));
        editor.keyboard().press("Enter");
        assertThat(editor.getByText("In review", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();

        assertThat(publicPage(editor)).doesNotContain(NEWS);
        assertThat(search(editor)).doesNotContain("/partners/actris");

        Page reviewer = browser.page();
        signIn(reviewer, "platform@liaison.example");
        reviewer.navigate(address("/platform/reviews"));
        tabTo(
                reviewer,
                reviewer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Advanced Cell Therapy"))
                        .first());
        reviewer.keyboard().press("Enter");
        assertThat(reviewer.locator("ins")).hasCount(1);
        assertThat(reviewer.locator("ins")).containsText(NEWS);
        assertThat(reviewer.locator("del")).hasCount(0);
        assertThat(publicPage(editor)).doesNotContain(NEWS);

        assertThat(reviewer.locator("[data-viewing][data-read]")).hasCount(1);
        press(reviewer, "Approve and publish");
        assertThat(reviewer.getByText("Approved and published.", new Page.GetByTextOptions().setExact(false))
                        .first())
                .isVisible();
        Instant told = Instant.now();
        while (!publicPage(editor).contains(NEWS) || !search(editor).contains("/partners/actris")) {
            assertThat(Duration.between(told, Instant.now()))
                    .as("until the public sees it")
                    .isLessThan(A_SECOND);
        }
    }

    private void signIn(Page page, String email) {
        page.navigate(address("/login"));
        assertThat(page.getByLabel("E-mail address")).isFocused();
        page.keyboard().type(email);
        page.keyboard().press("Tab");
        page.keyboard().type("liaison-demo");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** Goes forward from field to button to link as somebody without a mouse does. */
    private static void tabTo(Page page, Locator wanted) {
        assertThat(wanted).isVisible();
        for (int tabs = 0; tabs < 150; tabs++) {
            page.keyboard().press("Tab");
            if ((boolean) wanted.evaluate(
                    "element => element === document.activeElement" + " || element.contains(document.activeElement)")) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }

    private static void press(Page page, String button) {
        tabTo(
                page,
                page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true)));
        page.keyboard().press("Enter");
    }

    private String publicPage(Page page) {
        return get(page, "/partners/actris");
    }

    private String search(Page page) {
        return get(page, "/?q=cryovitrification");
    }

    private String get(Page page, String path) {
        APIResponse response = page.request().get(address(path));
        assertThat(response.status()).isEqualTo(200);
        return response.text();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
