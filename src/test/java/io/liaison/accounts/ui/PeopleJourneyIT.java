package io.liaison.accounts.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.Browser;
import io.liaison.DemoPortal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoPortal
class PeopleJourneyIT {

    private static final String WHO = "admin@saltmarsh-vector-works.example";
    private static final String TEAM = "/workspace/saltmarsh-vector-works/team";

    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Test
    @Tag("BR-244")
    @DisplayName("Point 10.4: account state counts at once in open windows: rights taken, suspended, reinstated")
    void accountStateCountsAtOnceInOpenWindows() {
        Page platform = browser.page();
        signIn(platform, "platform@liaison.example");
        Page other = browser.page();
        signIn(other, WHO);

        change(platform, "Give platform rights…");
        other.navigate(address("/platform/people"));
        assertThat(other.getByText(WHO)).isVisible();
        change(platform, "Take platform rights…");
        other.getByLabel("Find somebody").pressSequentially("actris");
        assertThat(other.getByText("There is no page at this address")).isVisible();
        assertThat(other.getByText("editor@actris.example")).hasCount(0);

        other.navigate(address(TEAM));
        Locator invitee = other.getByLabel("E-mail address");
        invitee.pressSequentially("late@saltmarsh.example");
        change(platform, "Suspend…");
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the invitation"))
                .click();
        other.waitForURL(Pattern.compile("/login"));
        type(other, WHO);
        assertThat(other.getByText("do not go together")).isVisible();

        change(platform, "Reinstate…");
        signIn(other, WHO);
        other.navigate(address(TEAM));
        assertThat(other.getByLabel("E-mail address")).isVisible();
        assertThat(other.getByText("late@saltmarsh.example")).hasCount(0);
    }

    private void change(Page platform, String action) {
        platform.navigate(address("/platform/people"));
        platform.getByLabel("Find somebody").pressSequentially(WHO);
        Locator row = platform.locator(".queue--people > .queue__row");
        assertThat(row).hasCount(1);
        row.getByRole(AriaRole.MENUITEM).click();
        platform.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(action))
                .click();
        Locator question = platform.locator("vaadin-confirm-dialog");
        String answer = action.replace("…", "");
        boolean takesAway = List.of("Suspend", "Take platform rights").contains(answer);
        assertThat(question.locator("vaadin-button:focus")).hasText(takesAway ? "Cancel" : answer);
        question.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(answer))
                .click();
        assertThat(platform.locator("vaadin-notification-card")).isVisible();
        assertThat(row.getByRole(AriaRole.MENUITEM)).isFocused();
    }

    private void signIn(Page page, String email) {
        page.navigate(address("/login"));
        type(page, email);
        page.waitForURL(url -> !url.contains("/login"));
    }

    private static void type(Page page, String email) {
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").first().fill("liaison-demo");
        page.keyboard().press("Enter");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
