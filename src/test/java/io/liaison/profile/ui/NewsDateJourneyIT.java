package io.liaison.profile.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.liaison.Browser;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.profile.ProfileEditing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RealDatabase
class NewsDateJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @LocalServerPort
    int port;

    @Test
    @DisplayName(
            "Point 9.20: a day that there never was is said at the date of the news, stands in the way, and takes no date away")
    void keepsTheDateOfTheNewsUntilAnotherCanBeRead() {
        Tenant tenant = world.tenant("Sluice Gate Institute");
        EditorPage editor = new EditorPage(browser.page(), "http://localhost:" + port);
        editor.signIn(tenant.admin().email().value(), World.PASSWORD);
        editor.open(Sitemap.workspaceProfile(tenant.slug()));
        editor.press("Add a news item");
        assertThat(editor.page().locator(".form-item vaadin-text-field[focused]"))
                .hasCount(1);
        editor.page().keyboard().type("The gate opens");
        Locator date = editor.page().locator("vaadin-date-picker");

        enter(date, "31/02/2026");
        assertThat(date).containsText("There is no such date.");
        assertThat(editor.page().locator(".before-submit")).containsText("There is no such date.");
        enter(date, "24/12/2026");
        assertThat(date).not().containsText("There is no such date.");
        assertThat(editor.page().locator(".before-submit")).not().containsText("There is no such date.");
        editor.waitUntilSaved();

        enter(date, "31/02/2026");
        assertThat(date).containsText("There is no such date.");
        editor.press("Save draft");
        assertThat(editor.page().getByText("The draft is saved.")).hasCount(1);
        assertThat(date).containsText("There is no such date.");
        assertThat(date.locator("input")).hasValue("31/02/2026");
        assertThat(world.as(tenant.admin(), () -> editing.open(tenant.id()))
                        .content()
                        .news()
                        .getFirst()
                        .date())
                .isEqualTo("2026-12-24");
    }

    private static void enter(Locator date, String day) {
        date.locator("input").click();
        date.page().keyboard().press("Control+A");
        date.page().keyboard().type(day);
        date.page().keyboard().press("Tab");
    }
}
