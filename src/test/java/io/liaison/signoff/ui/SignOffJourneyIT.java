package io.liaison.signoff.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.liaison.Browser.assertAccessible;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.Browser;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.signoff.SignOffWorld;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An Admin asks a lawyer, who has no account; she reads, comments and finds it right, by keyboard alone and under the eye of axe. */
@RealDatabase
class SignOffJourneyIT {

    private static final String LAWYER = "ines@ferraz-law.example";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Autowired
    SignOffWorld signOffs;

    @LocalServerPort
    int port;

    @Test
    void leadsFromTheAdminsFormToLooksRightAndEndsWhenItIsRevoked() {
        Tenant partner = signOffs.partnerWithDraft("Pilot Institute", "We lead the world.");
        Page admin = BROWSER.page();
        send(admin, partner);

        Page lawyer = BROWSER.page();
        lawyer.navigate(address(Sitemap.signOff(signOffs.tokenMailedTo(LAWYER))));
        comment(lawyer);
        findRight(lawyer);
        org.assertj.core.api.Assertions.assertThat(lawyer.context().cookies()).isEmpty();

        revoke(admin);
        Response gone = lawyer.reload();
        org.assertj.core.api.Assertions.assertThat(gone.status()).isEqualTo(410);
        assertThat(lawyer.locator("h1")).hasText("This link has been taken back");
        assertAccessible(lawyer);
    }

    private void send(Page admin, Tenant partner) {
        admin.navigate(address(Sitemap.login()));
        admin.locator("input[type=email]").fill(partner.admin().email().value());
        admin.locator("input[type=password]").fill(World.PASSWORD);
        admin.keyboard().press("Enter");
        admin.waitForURL(url -> !url.contains(Sitemap.login()));
        admin.navigate(address(Sitemap.workspaceSignOff(partner.slug())));
        admin.locator("vaadin-text-field input").focus();
        admin.keyboard().type("Ines Ferraz");
        admin.keyboard().press("Tab");
        admin.keyboard().type(LAWYER);
        assertAccessible(admin);
        press(admin, "Send for sign-off");
        assertThat(admin.locator(".banner--success")).containsText("on its way to Ines Ferraz");
        assertAccessible(admin);
    }

    private void comment(Page lawyer) {
        assertThat(lawyer.locator("h1").first()).hasText("Does this page look right?");
        assertAccessible(lawyer);
        lawyer.getByRole(AriaRole.LINK, named(Pattern.compile("What changes"))).focus();
        lawyer.keyboard().press("Enter");
        assertThat(lawyer.locator(".sign-off__reading ins").first()).containsText("lead the world");
        assertAccessible(lawyer);
        lawyer.locator("#comment").focus();
        lawyer.keyboard().press("Tab");
        lawyer.keyboard().press("Enter");
        assertThat(lawyer.locator(".error-summary")).isFocused();
        assertAccessible(lawyer);
        lawyer.locator("#comment").focus();
        lawyer.keyboard().type("“We lead the world” is a claim we cannot prove.");
        lawyer.keyboard().press("Tab");
        lawyer.keyboard().press("Enter");
        assertThat(lawyer.locator(".sign-off__notice--thanks")).containsText("passed on to Pilot Institute");
    }

    private static void findRight(Page lawyer) {
        press(lawyer, "Looks right");
        assertThat(lawyer.locator(".sign-off__notice--thanks")).containsText("has been noted for Pilot Institute");
        assertAccessible(lawyer);
    }

    private static void revoke(Page admin) {
        admin.reload();
        assertThat(admin.locator(".badge--success")).hasText("Looks right");
        press(admin, "Revoke: Ines Ferraz");
        admin.locator("vaadin-confirm-dialog")
                .getByText("Revoke", exactly())
                .last()
                .waitFor();
        assertAccessible(admin);
        admin.locator("vaadin-confirm-dialog")
                .getByText("Revoke", exactly())
                .last()
                .press("Enter");
        assertThat(admin.locator(".badge")).hasText("Revoked");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .focus();
        page.keyboard().press("Enter");
    }

    private static com.microsoft.playwright.Locator.GetByTextOptions exactly() {
        return new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
