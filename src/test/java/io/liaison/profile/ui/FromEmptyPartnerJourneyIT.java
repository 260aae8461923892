package io.liaison.profile.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.Browser;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.content.Audience;
import io.liaison.profile.ProfileEditing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RealDatabase
class FromEmptyPartnerJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @LocalServerPort
    int port;

    @Test
    @DisplayName("Point 9.1: an audience that is chosen stays chosen, also once the draft has been saved")
    void keepsAnAudience() {
        Tenant tenant = world.tenant("Bulkhead Institute");
        EditorPage editor = new EditorPage(browser.page(), "http://localhost:" + port);
        editor.signIn(tenant.admin().email().value(), World.PASSWORD);
        editor.open(Sitemap.workspaceProfile(tenant.slug()));
        editor.press("Add a way to work with you");

        Locator terms = editor.page()
                .locator("vaadin-multi-select-combo-box")
                .filter(new Locator.FilterOptions().setHasText("Suitable for"));
        terms.locator("input").click();
        editor.page().keyboard().type("Invest");
        editor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Investors"))
                .click();
        editor.page().keyboard().press("Escape");
        editor.press("Save draft");
        assertThat(editor.page().getByText("The draft is saved.")).hasCount(1);
        assertThat(terms.locator("vaadin-multi-select-combo-box-chip").getByText("Investors"))
                .isVisible();
        assertThat(world.as(tenant.admin(), () -> editing.open(tenant.id()))
                        .content()
                        .offers()
                        .getFirst()
                        .audiences())
                .containsExactly(new Audience("investors", ""));
    }
}
