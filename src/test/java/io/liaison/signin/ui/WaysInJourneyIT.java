package io.liaison.signin.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.Browser;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.EmailAddress;
import io.liaison.base.Sitemap;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.partners.Role;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in, a forgotten password and an invitation, as people meet them. */
@RealDatabase
class WaysInJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    World world;

    @Autowired
    PartnerOnboarding onboarding;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    @Tag("BR-330")
    @DisplayName("Point 10.1: every way in works without script, by keyboard, and tells at the field what is wrong")
    void everyWayInWorksWithoutScript() {
        Page page =
                browser.page(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(375, 800));
        Tenant tenant = world.tenant("Lantern Institute");
        String owner = tenant.editor().email().value();
        String screen = Sitemap.workspaceProfile(tenant.slug());

        page.navigate(address(screen));
        assertThat(page.getByLabel("E-mail address")).isFocused();
        page.keyboard().type(owner);
        page.keyboard().press("Tab");
        page.keyboard().type("not the password");
        page.keyboard().press("Enter");
        assertThat(page).hasTitle(Pattern.compile("^Error: Sign in"));
        assertThat(page.getByLabel("Password")).isFocused();
        assertThat(page.getByLabel("Password")).hasAccessibleDescription(Pattern.compile("do not go together"));
        assertThat(page.getByLabel("E-mail address")).hasValue(owner);
        page.keyboard().type(World.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(address(screen));
        page.context().clearCookies();

        page.navigate(address("/login"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Forgotten your password?"))
                .click();
        assertThat(page.locator("h1")).hasText("Forgotten your password?");
        assertThat(page.getByLabel("E-mail address")).isFocused();
        page.keyboard().type(owner);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Look into your mailbox");
        page.navigate(address(linkTo(owner, "/password/")));
        assertThat(page.getByLabel("New password")).isFocused();
        page.keyboard().type("short");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("New password")).hasAccessibleDescription(Pattern.compile("at least 12"));
        assertThat(page.getByLabel("New password")).isFocused();
        page.keyboard().type("quite another password");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(address(screen));
        page.context().clearCookies();

        EmailAddress newcomer = new EmailAddress("newcomer-" + UUID.randomUUID() + "@lantern.example");
        world.as(tenant.admin(), () -> onboarding.invite(tenant.id(), newcomer, Role.EDITOR));
        page.navigate(address(linkTo(newcomer.value(), "/invitations/")));
        assertThat(page.getByLabel("Your name")).isFocused();
        page.keyboard().type("Noor Castellan");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().type("a long enough password");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(address(screen));
    }

    @Test
    @Tag("BR-330")
    @DisplayName(
            "Point 10.1: with script, a typed password can be looked at, and what is wrong goes once it is changed")
    void helpsWithTheTypedPassword() {
        Page page = browser.page();
        Tenant tenant = world.tenant("Spyglass Institute");
        EmailAddress newcomer = new EmailAddress("newcomer-" + UUID.randomUUID() + "@spyglass.example");
        world.as(tenant.admin(), () -> onboarding.invite(tenant.id(), newcomer, Role.EDITOR));
        page.navigate(address(linkTo(newcomer.value(), "/invitations/")));
        Locator password = page.getByLabel("Choose a password");
        Browser.assertAccessible(page);

        password.fill("short");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show what is typed"))
                .click();
        assertThat(password).hasAttribute("type", "text");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hide what is typed"))
                .click();
        assertThat(password).hasAttribute("type", "password");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept and sign in"))
                .click();
        assertThat(page.locator(".field__error")).hasCount(2);
        Browser.assertAccessible(page);
        page.getByLabel("Your name").fill("Noor Castellan");
        assertThat(page.locator(".field__error")).hasCount(1);
        password.fill("a long enough password");
        assertThat(page.locator(".field__error")).hasCount(0);
        assertThat(password).hasAccessibleDescription(Pattern.compile("^At least 12"));
        page.keyboard().press("Enter");

        page.waitForURL(url -> url.endsWith(Sitemap.workspaceProfile(tenant.slug())));
        page.navigate(address("/login"));
        page.waitForURL(url -> url.endsWith(Sitemap.workspaceProfile(tenant.slug())));
    }

    private String linkTo(String recipient, String area) {
        return jdbc.sql("select text from for_tests.posted_mail where recipient = ? order by created_at desc limit 1")
                .param(recipient)
                .query(String.class)
                .single()
                .replaceAll("(?s).*(" + area + "[\\w-]+).*", "$1");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
