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
import io.liaison.base.Slug;
import io.liaison.partners.PartnerRegister;
import io.liaison.review.ReviewDesk;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The head of the editor: it stays in sight, keeps everything in its place, and says what happens where one is. */
@RealDatabase
class EditorHeadJourneyIT {

    private static final List<String> FIXED = List.of("h1", ".editor-head__preview", ".editor-head__submit");

    /** Within its place, so that an ellipsis says that there is more. */
    private static final String WHERE_THE_BADGE_ENDS = """
            () => {
              const badge = document.querySelector('.editor-head .badge');
              return getComputedStyle(badge).textOverflow === 'ellipsis'
                  && badge.getBoundingClientRect().right <= badge.parentElement.getBoundingClientRect().right + 1;
            }""";

    private static final String SHORT_LABEL =
            "() => getComputedStyle(document.querySelector('.editor-head .badge'), '::after').content"
                    + ".replace('attr(data-short)', '\"' + document.querySelector('.editor-head .badge').dataset.short + '\"')";

    private static final String IS_WHOLE = """
            (part) => [...document.querySelectorAll(part)]
                .filter((each) => each.checkVisibility())
                .every((each) => each.scrollWidth <= each.clientWidth + 1 && each.scrollHeight <= each.clientHeight + 1)""";

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    World world;

    @Autowired
    ReviewDesk desk;

    @Autowired
    PartnerRegister register;

    @LocalServerPort
    int port;

    @Test
    @DisplayName(
            "Points 9.3, 9.5 and 9.14: submitting is asked and said where one is, once; nothing moves; on a phone it stays in sight")
    void submittingIsSaidWhereOneIsAndNothingMoves() {
        Tenant tenant = world.published("Foredeck Institute", World.content("Foredeck Institute", "As published."));
        EditorPage editor = open(tenant);
        Page page = editor.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vision and mission"))
                .click();
        assertThat(editor.field("Vision")).isInViewport();
        assertSectionListIsInSight(page);
        List<Double> places = FIXED.stream().map(part -> left(page, part)).toList();

        editor.field("Vision").click();
        editor.field("Vision").pressSequentially("Further.");
        editor.waitUntilSaved();
        assertThat(page.locator(".editor-head .badge")).hasText("Live, with unsubmitted changes");
        for (int width : new int[] {1280, 1000, 375}) {
            page.setViewportSize(width, 700);
            assertThat(page.evaluate(WHERE_THE_BADGE_ENDS)).as("at " + width).isEqualTo(true);
        }
        assertThat(page.evaluate(SHORT_LABEL)).isEqualTo("\"Live, changed\"");
        assertThat(page.evaluate(IS_WHOLE, ".editor-head .badge")).isEqualTo(true);
        page.setViewportSize(1280, 700);
        Locator submit = page.locator(".editor-head__submit vaadin-button");
        submit.dblclick();
        Locator confirm = page.locator("vaadin-dialog vaadin-button[theme~=primary]");
        assertThat(confirm).hasCount(1);
        page.mouse().click(5, 695);
        assertThat(confirm).isVisible();
        confirm.dblclick();

        Locator said = page.locator(".editor-messages__said");
        assertThat(said).containsText("Submitted for review. Sent: Vision. The verdict is owed by ");
        assertThat(said).containsText("A mail will tell you.");
        assertThat(said).isInViewport();
        assertThat(said).isFocused();
        assertThat(page.locator(".editor-messages__failure")).isHidden();
        assertThat(page.locator(".editor-head__submit vaadin-button")).isHidden();
        assertThat(FIXED.stream().map(part -> left(page, part)).toList()).isEqualTo(places);
        assertThat(world.as(world.platformAdmin(), desk::queue))
                .filteredOn(entry -> entry.partner().equals(tenant.id()))
                .hasSize(1);
        Browser.assertAccessible(page);

        page.setViewportSize(375, 700);
        editor.field("Vision").click();
        assertThat(editor.saveState()).isInViewport();
        page.context().setOffline(true);
        editor.field("Vision").pressSequentially(" And on.");
        Locator noConnection = page.locator(".editor-messages__connection");
        assertThat(noConnection).isInViewport();
        assertThat(noConnection.boundingBox().height).isGreaterThan(20);
        page.context().setOffline(false);
        assertThat(noConnection).isHidden();
        editor.waitUntilSaved();
    }

    @Test
    @Tag("BR-404")
    @DisplayName("Points 9.5 and 9.22: one's own other window is called so; an open editor's old address leads on")
    @Tag("BR-220")
    void onesOwnOtherWindowIsCalledSoAndTheOldAddressLeadsOn() {
        Tenant tenant = world.published("Halyard Institute", World.content("Halyard Institute", "As published."));
        EditorPage first = open(tenant);
        EditorPage second = new EditorPage(first.page().context().newPage(), "http://localhost:" + port);
        second.open(Sitemap.workspaceProfile(tenant.slug()));
        second.field("Overview").focus();
        first.writeAtTheEnd("Overview", " One.");
        first.waitUntilSaved();
        second.writeAtTheEnd("Overview", " Two.");

        assertThat(second.choices()).containsText("You changed this in another window just now.");
        assertThat(second.page().locator(".editor-banners"))
                .containsText("You changed the same text in another window");
        assertThat(second.page().locator(".editor-banners")).not().containsText("Somebody else");
        assertThat(second.page().locator(".editor-messages__choices")).hasText("1 choice to make");
        assertThat(second.presence()).containsText("You have this open in another window");
        second.press("Submit for review");
        assertThat(second.page().locator(".editor-messages__said"))
                .hasText("Not ready to submit yet: 1 choice to make.");
        assertThat(second.page().evaluate(IS_WHOLE, ".editor-messages, .editor-messages > *, .presence > span"))
                .isEqualTo(true);
        assertThat(second.page().locator(".editor-head").boundingBox().height)
                .isEqualTo(first.page().locator(".editor-head").boundingBox().height);
        assertThat(second.saveState()).hasText(Pattern.compile("Saved \\d\\d:\\d\\d"));
        assertThat(second.choices()).containsText("Take the other window’s");
        second.press("Keep mine");
        second.waitUntilSaved();

        Slug moved = new Slug(tenant.slug() + "-moved");
        world.as(world.platformAdmin(), () -> register.changeAddress(tenant.id(), moved));
        second.page()
                .locator("vaadin-side-nav-item")
                .filter(new Locator.FilterOptions().setHasText("History"))
                .click();
        second.page().waitForURL("**" + Sitemap.workspaceHistory(moved));
        first.page()
                .navigate("http://localhost:" + port
                        + Sitemap.workspaceField(tenant.slug(), "offers/facility-rental/keyAdvantage"));
        first.page().waitForURL("**" + Sitemap.workspaceProfile(moved) + "?field=**");
        assertThat(first.field("Key advantage")).isFocused();
    }

    private static void assertSectionListIsInSight(Page page) {
        double end = page.locator(".editor-head").boundingBox().y
                + page.locator(".editor-head").boundingBox().height;
        List<Locator> entries = page.locator(".editor__nav a").all();
        assertThat(entries).hasSize(8).allSatisfy(entry -> {
            assertThat(entry.boundingBox().y).isGreaterThanOrEqualTo(end);
            assertThat(entry).isInViewport();
        });
    }

    private static double left(Page page, String part) {
        return page.locator(".editor-head").locator(part).boundingBox().x;
    }

    private EditorPage open(Tenant tenant) {
        EditorPage page = new EditorPage(browser.page(), "http://localhost:" + port);
        page.signIn(tenant.admin().email().value(), World.PASSWORD);
        page.open(Sitemap.workspaceProfile(tenant.slug()));
        return page;
    }
}
