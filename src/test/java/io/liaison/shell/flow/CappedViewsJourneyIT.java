package io.liaison.shell.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.Browser;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people see where there is no room for one more view. */
@RealDatabase
class CappedViewsJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    World world;

    @LocalServerPort
    int port;

    @Test
    @Tag("BR-334")
    @DisplayName("Point 10.1: a screen that was closed for newer ones says so, and opens again")
    void saysWhyAScreenWasClosed() {
        Tenant tenant = world.tenant("Stowage Institute");
        Page page = browser.page();
        page.navigate(address(Sitemap.workspaceTeam(tenant.slug())));
        page.getByLabel("E-mail address").fill(tenant.admin().email().value());
        page.getByLabel("Password").first().fill(World.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Team");
        Browser.waitUntilSettled(page);
        for (int view = 0; view < 20; view++) {
            assertThat(page.request().get(address("/?v-r=init&location=workspace")))
                    .isOK();
        }

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("History"))
                .click();
        assertThat(page.locator(".v-system-error")).containsText("This page was closed to make room");
        assertThat(page.locator(".v-system-error")).containsText("What you saved is safe");
        page.keyboard().press("Escape");

        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".v-system-error")).hasCount(0);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
