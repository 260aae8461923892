package io.liaison.directory.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.Browser;
import io.liaison.DemoPortal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signed-in people look for partners without leaving their frame. */
@DemoPortal
class FramedDirectoryJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Test
    @Tag("BR-385")
    void theDirectoryIsTheSameWithinTheFrame() {
        Page visitor = browser.page();
        visitor.navigate(address("/?q=research&kind=facility-rental"));
        Page page = signedIn();

        page.navigate(address("/account/directory?q=research&kind=facility-rental"));
        assertThat(page.locator("#count")).hasText(visitor.locator("#count").innerText());
        assertThat(page.locator(".results__list > li"))
                .hasCount(visitor.locator(".results__list > li").count());
        assertThat(page.locator(".filter__option"))
                .hasText(visitor.locator(".filter__option").allInnerTexts().toArray(String[]::new));
        assertThat(page.locator("vaadin-side-nav").first()).isVisible();
    }

    @Test
    @Tag("BR-385")
    void itsLinksFiltersAndTypingStayWithinTheFrame() {
        Page page = signedIn();
        page.navigate(address("/account/mail"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Find a partner"))
                .click();
        assertThat(page).hasURL(address("/account/directory"));
        assertThat(page.locator("#count")).containsText("partners");
        String start = page.locator("#count").innerText();

        page.locator("input[type=search]").fill("research");
        assertThat(page.locator("#count")).containsText("for “research”");
        assertThat(page).hasURL(address("/account/directory?q=research"));
        page.locator(".filter__box").first().check();
        assertThat(page.locator(".tag")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("/account/directory\\?q=research&[a-z]+=[a-z-]+$"));
        page.locator(".tag").click();
        assertThat(page.locator(".tag")).hasCount(0);
        assertThat(page).hasURL(address("/account/directory?q=research"));
        page.locator("[data-shortlist]").first().click();
        assertThat(page.locator("[data-shortlist-note]")).containsText("On your shortlist: 1 offer.");

        back(page);
        assertThat(page.locator(".tag")).hasCount(1);
        back(page);
        assertThat(page.locator(".tag")).hasCount(0);
        assertThat(page).hasURL(address("/account/directory?q=research"));
        back(page);
        assertThat(page.locator("#count")).hasText(start);
        assertThat(page).hasURL(address("/account/directory"));
        back(page);
        assertThat(page).hasURL(address("/account/mail"));
        assertThat(page.locator("h1")).hasText(Pattern.compile("[Mm]ail"));
        Browser.waitUntilSettled(page);
        page.goForward();
        assertThat(page.locator("#count")).hasText(start);
        Browser.waitUntilSettled(page);
        page.goForward();
        assertThat(page.locator("#count")).containsText("for “research”");
        assertThat(page).hasURL(address("/account/directory?q=research"));
        page.reload();
        assertThat(page.locator("#count")).containsText("for “research”");
        assertThat(page.locator("input[type=search]")).hasValue("research");
        page.locator(".result__name a").first().click();
        assertThat(page).hasURL(Pattern.compile("/partners/[a-z-]+$"));
        page.goBack();
        assertThat(page.locator("#count")).containsText("for “research”");
    }

    /** Flow asks its server before it goes back, and takes one step at a time. */
    private static void back(Page page) {
        Browser.waitUntilSettled(page);
        page.goBack();
    }

    private Page signedIn() {
        Page page = browser.page();
        page.navigate(address("/login"));
        page.getByLabel("E-mail address").fill("editor@actris.example");
        page.getByLabel("Password").first().fill("liaison-demo");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
