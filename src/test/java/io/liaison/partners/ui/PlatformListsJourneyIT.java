package io.liaison.partners.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.Browser;
import io.liaison.DemoPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoPortal
class PlatformListsJourneyIT {

    private static final String LATE = "late.hand@kowhai.example";

    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Test
    @DisplayName("Point 9.11: the card “Open invitations” leads to them, where they are sent again and revoked")
    void invitationsAreFoundSentAgainAndRevoked() {
        Page page = signedIn();
        page.navigate(address("/platform/partners"));
        page.getByLabel("Find a partner").pressSequentially("Orchard");
        page.waitForURL(Pattern.compile("words=Orchard"));
        assertThat(rows(page)).hasCount(1);
        button(page, "Invite: ").click();
        page.locator("vaadin-dialog vaadin-email-field input").pressSequentially(LATE);
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(page.getByText(LATE + " was invited by mail.")).isVisible();

        page.navigate(address("/platform"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open invitations"))
                .click();
        page.waitForURL(Pattern.compile("only=invited"));
        Locator invitation = page.locator(".invitation").filter(new Locator.FilterOptions().setHasText(LATE));
        assertThat(invitation).isVisible();
        button(page, "Send again: the invitation of " + LATE).click();
        assertThat(page.getByText("A new invitation to " + LATE)).isVisible();
        button(page, "Revoke: the invitation of " + LATE).click();
        Locator question = page.locator("vaadin-confirm-dialog");
        assertThat(question.locator("vaadin-button:focus")).hasText("Cancel");
        page.keyboard().press("Enter");
        assertThat(question).hasCount(0);
        button(page, "Revoke: the invitation of " + LATE).click();
        question.locator("vaadin-button[slot=reject-button]").click();
        assertThat(invitation).hasCount(0);
        assertThat(page.locator(":focus")).not().hasCount(0);
    }

    @Test
    @Tag("BR-325")
    @DisplayName("Point 9.10: whoever looks for a partner types its acronym, its address or its name without accents")
    void partnersAreFoundAsPeopleCallThem() {
        Page page = signedIn();
        page.navigate(address("/platform/partners"));
        for (String[] look : new String[][] {
            {"tsli", "Tanjong Seri Life Science Incubator"},
            {"tanjong-seri-inc", "Tanjong Seri Life Science Incubator"},
            {"gronnfjord", "Grønnfjord"},
            {"Penalarga", "Peñalarga"}
        }) {
            page.getByLabel("Find a partner").fill(look[0]);
            assertThat(rows(page)).hasCount(1);
            assertThat(rows(page)).containsText(look[1]);
        }
        page.navigate(address("/platform/audit"));
        page.getByLabel("Partner", new Page.GetByLabelOptions().setExact(true)).pressSequentially("tsli");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
        page.getByRole(AriaRole.OPTION).click();
        page.waitForURL(Pattern.compile("partner=tanjong-seri-incubator"));
    }

    @Test
    @DisplayName("Point 9.10: the keyboard goes on at the partner that was created, invited to or unlisted")
    void theKeyboardGoesOnWhereSomethingWasDone() {
        String name = "Lamplighter " + System.nanoTime();
        Page page = signedIn();
        page.navigate(address("/platform/partners"));
        button(page, "New partner").click();
        assertThat(page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        page.keyboard().type(name);
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().type("ada@lamplighter.example");
        page.keyboard().press("Enter");
        Locator link = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
        assertThat(link).isFocused();

        button(page, "Invite: " + name).click();
        assertThat(page.getByLabel("E-mail address")).isFocused();
        page.keyboard().type("bo@lamplighter.example");
        page.keyboard().press("Enter");
        assertThat(page.getByText("bo@lamplighter.example was invited by mail."))
                .isVisible();
        assertThat(link).isFocused();
    }

    @Test
    @DisplayName("Point 9.10: partners are filtered in the address, and only those with a page link to it")
    void partnersAreFilteredInTheAddress() {
        Page page = signedIn();
        page.navigate(address("/platform/partners?state=never-published"));
        Locator rows = rows(page);
        assertThat(rows.first()).isVisible();
        for (Locator row : rows.all()) {
            assertThat(row).containsText("Never published");
            assertThat(row.locator("a[href^='/partners/']")).hasCount(0);
        }
        choose(page, "State", "Listed");
        page.waitForURL(Pattern.compile("state=listed"));
        page.reload();
        assertThat(rows.first()).containsText("Listed");
        String address = rows.first().locator("a[href^='/partners/']").getAttribute("href");
        assertThat(page.request().get(address(address)).status()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "Point 9.13, 9.20: the trail is nowhere clipped, filtered in the address by what there is, and exported as"
                    + " chosen")
    void theTrailIsReadWholeFilteredAndExported() throws IOException {
        Page page = signedIn();
        page.navigate(address("/platform/audit"));
        for (int width : new int[] {1280, 375}) {
            page.setViewportSize(width, 900);
            assertThat(page.locator(".audit-table").first()).isVisible();
            Browser.waitUntilSettled(page);
            assertThat((int) page.evaluate("""
                            () => [...document.querySelectorAll('.audit-table td')]
                                .filter(cell => cell.getBoundingClientRect().right > innerWidth
                                    || cell.scrollWidth > cell.clientWidth + 1).length"""))
                    .as("clipped cells at %d", width)
                    .isZero();
        }
        page.setViewportSize(1280, 900);
        Locator from = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("From").setExact(true));
        from.pressSequentially("30/02/2026");
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-date-picker [slot=error-message]").first())
                .containsText("There is no such date.");
        assertThat(from).hasValue("30/02/2026");
        page.getByLabel("What", new Page.GetByLabelOptions().setExact(true)).pressSequentially("Approve and publish");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(address("/platform/audit"));
        from.press("Control+a");
        from.press("Delete");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("what=Approve"));
        page.reload();
        assertThat(page.locator(".audit-table tbody tr").first()).containsText("Approve and publish");
        Download export =
                page.waitForDownload(() -> page.getByText("Export as CSV").click());

        assertThat(export.suggestedFilename()).isEqualTo("liaison-audit.csv");
        assertThat(Files.readAllLines(export.path()).stream().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains(",\"Approve and publish\","));
    }

    @Test
    @DisplayName("Point 9.10: a partner is not withdrawn by Enter pressed once too often")
    void enterPressedOnceTooOftenWithdrawsNobody() {
        Page page = signedIn();
        page.navigate(address("/platform/partners?words=kelp"));
        Locator more = rows(page).getByRole(AriaRole.MENUITEM);
        more.focus();
        page.keyboard().press("Enter");
        Locator withdraw = page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Withdraw…"));
        withdraw.focus();
        withdraw.press("Enter");
        Locator question = page.locator("vaadin-confirm-dialog");
        assertThat(question.locator("vaadin-button:focus")).hasText("Keep it");
        page.keyboard().press("Enter");
        assertThat(question).hasCount(0);
        page.reload();
        assertThat(rows(page)).containsText("Never published");
    }

    private static Locator rows(Page page) {
        return page.locator(".queue--partners > .queue__row");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void choose(Page page, String field, String choice) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(field))
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(choice).setExact(true))
                .click();
    }

    private Page signedIn() {
        Page page = browser.page();
        page.navigate(address("/login"));
        page.getByLabel("E-mail address").fill("platform@liaison.example");
        page.getByLabel("Password").first().fill("liaison-demo");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
