package io.liaison.profile.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.liaison.Browser;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Sitemap;
import io.liaison.content.ProfileContent;
import io.liaison.partners.Team;
import io.liaison.profile.ProfileDraft;
import io.liaison.profile.ProfileEditing;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody typed stays, whatever is wrong with it and whatever happens to the window it was typed in. */
@RealDatabase
@ExtendWith(OutputCaptureExtension.class)
class NothingTypedIsLostJourneyIT {

    private static final List<String> FIELDS = List.of("Vision", "Summary", "Acronym");

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @Autowired
    Team team;

    @LocalServerPort
    int port;

    @Test
    @Tag("BR-210")
    @Tag("BR-211")
    @DisplayName(
            "Point 9.2: one character too many is told at its field, stops nothing else, and is there for the other person and after a reload")
    void oneCharacterTooManyStopsNothingElse() {
        Tenant tenant = tenant("Cofferdam Institute");
        EditorPage editor = open(tenant, tenant.editor());
        Locator box = editor.page().locator(".before-submit");
        Locator summary = editor.page().locator("vaadin-text-area[data-place=summary]");
        int room = 240 - editor.field("Summary").inputValue().length();

        editor.field("Summary").click();
        editor.page().keyboard().press("Control+End");
        editor.field("Summary")
                .pressSequentially(" and yet another word".repeat(20).substring(0, room + 1));
        editor.field("Vision").click();
        editor.field("Vision").pressSequentially("Stored all the same.");
        assertThat(summary).containsText("Keep the summary to 240 characters");
        assertThat(box).containsText("Keep the summary to 240 characters");
        editor.press("Save draft");
        assertThat(editor.page().getByText("The draft is saved.")).hasCount(1);
        assertThat(draft(tenant).content().vision()).isEqualTo("Stored all the same.");
        assertThat(draft(tenant).content().summary()).hasSizeLessThan(240);

        editor.press("Submit for review");
        assertThat(editor.field("Summary")).isFocused();
        assertThat(editor.field("Summary")).isInViewport();
        assertThat(editor.page().locator(".editor-messages__said"))
                .hasText("Not ready to submit yet: 1 thing to mend.");
        assertThat(box).containsText("Not ready to submit yet: 1 thing to mend.");

        editor.page().reload();
        assertThat(editor.field("Summary")).hasValue(Pattern.compile(".{241}"));
        EditorPage admin = open(tenant, tenant.admin());
        assertThat(admin.page().locator(".before-submit")).containsText("Keep the summary to 240 characters");
        admin.field("Summary").click();
        admin.page().keyboard().press("Control+End");
        admin.page().keyboard().press("Backspace");
        assertThat(admin.page().locator(".before-submit")).containsText("Nothing stands in the way.");
        assertThat(box).containsText("Nothing stands in the way.");
        admin.press("Submit for review");
        assertThat(admin.page().locator("vaadin-dialog")).containsText("Submit for review");
    }

    @Test
    @Tag("BR-212")
    @DisplayName("Point 9.7: what was typed 150 ms before its tab was killed comes back in another tab")
    void outlivesAKilledTab() {
        Tenant tenant = tenant("Weir Institute");
        EditorPage editor = open(tenant, tenant.editor());
        editor.field("Vision").click();
        editor.page().context().setOffline(true);
        editor.page().keyboard().type("Typed and killed");
        editor.page().waitForTimeout(150);
        kill(editor.page());

        Page next = editor.page().context().newPage();
        next.context().setOffline(false);
        EditorPage again = new EditorPage(next, address());
        again.open(Sitemap.workspaceProfile(tenant.slug()));
        assertThat(next.locator(".banner")).hasCount(1);
        if (next.getByText("Restore it").isVisible()) {
            again.press("Restore it");
        }
        assertThat(again.field("Vision")).hasValue("Typed and killed");
        again.waitUntilSaved();
        next.reload();
        assertThat(again.field("Vision")).hasValue("Typed and killed");
        assertThat(next.locator(".banner")).hasCount(0);
    }

    @Test
    @Tag("BR-212")
    @DisplayName("Two unsaved texts of one field, of windows left one after the other, both come back")
    void keepsEveryUnsavedTextOfOneField() {
        Tenant tenant = tenant("Leeboard Institute");
        EditorPage editor = open(tenant, tenant.editor());
        EditorPage next = new EditorPage(typeAndKill(editor, "Typed first"), address());
        next.open(Sitemap.workspaceProfile(tenant.slug()));
        assertThat(next.page().locator(".unsaved-copy")).containsText("Typed first");
        Page last = typeAndKill(next, "Typed later");
        EditorPage again = new EditorPage(last, address());
        again.open(Sitemap.workspaceProfile(tenant.slug()));
        assertThat(last.locator(".unsaved-copy")).containsText("Typed first");
        assertThat(last.locator(".unsaved-copy")).containsText("Typed later");
        again.press("Restore it");
        assertThat(again.choices()).hasCount(1);
        last.reload();
        assertThat(last.locator(".unsaved-copy")).hasCount(0);
        again.press("Make one of both");
        again.press("Use this text");
        assertThat(again.choices()).hasCount(0);
        again.waitUntilSaved();
        assertThat(draft(tenant).content().vision()).contains("Typed first", "Typed later");
    }

    @Test
    @Tag("BR-212")
    @DisplayName("Point 9.7: every word that was typed after signing out in another tab comes back")
    void outlivesSigningOutInAnotherTab() {
        Tenant tenant = tenant("Spillway Institute");
        EditorPage editor = open(tenant, tenant.editor());
        Page other = editor.page().context().newPage();
        other.navigate(address() + "/workspace");
        other.locator("vaadin-menu-bar-button").first().click();
        other.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        other.waitForURL(url -> !url.contains("/workspace"));

        AtomicBoolean asked = new AtomicBoolean();
        editor.page().onceDialog(leaving -> {
            leaving.dismiss();
            asked.set(true);
        });
        for (String field : FIELDS) {
            editor.field(field).focus();
            editor.page().keyboard().press("Control+End");
            editor.page().keyboard().type(" " + field.substring(0, 3));
        }
        editor.page().waitForCondition(asked::get);
        editor.page().onceDialog(Dialog::accept);
        editor.page().navigate(address() + "/login");
        editor.signIn(tenant.editor().email().value(), World.PASSWORD);
        editor.open(Sitemap.workspaceProfile(tenant.slug()));
        editor.press("Restore it");
        for (String field : FIELDS) {
            assertThat(editor.field(field)).hasValue(Pattern.compile(".* ?" + field.substring(0, 3)));
        }
    }

    @Test
    @Tag("BR-323")
    @DisplayName(
            "Point 9.26: a refused picture is told at its button, and gives way to the next choice and to a later error of the picture")
    void tellsOfAPictureOnlyWhatIsWrongNow() throws IOException {
        EditorPage editor = open(tenant("Sluice Keeper Institute"));
        Locator logo = editor.page().locator("[data-place=logo]");
        Locator refusal = logo.getByRole(AriaRole.ALERT);
        Locator choose = logo.getByRole(AriaRole.BUTTON).first();

        choosePicture(logo, "no picture".getBytes(UTF_8));
        assertThat(refusal).hasText("Choose a picture: a PNG, JPEG, WebP, GIF or SVG file.");
        assertThat(choose).isFocused();
        assertThat(choose).hasAccessibleDescription("Choose a picture: a PNG, JPEG, WebP, GIF or SVG file.");
        Browser.assertAccessible(editor.page());

        choosePicture(logo, png());
        assertThat(logo.getByLabel("Alternative text")).isFocused();
        assertThat(refusal).isHidden();

        choosePicture(logo, "no picture".getBytes(UTF_8));
        assertThat(refusal).isVisible();
        editor.press("Submit for review");
        assertThat(logo.getByLabel("Alternative text"))
                .hasAccessibleDescription(Pattern.compile("Describe the logo in its alternative text\\."));
        assertThat(logo.getByLabel("Alternative text")).isFocused();
        assertThat(refusal).isHidden();
    }

    @Test
    @Tag("BR-323")
    @DisplayName(
            "Point 9.26: a refused submission leads to the first wrong field on the screen, also within a closed offer")
    void leadsToTheFirstFieldThatIsWrong() {
        Tenant tenant = world.tenant("Lighterage Institute");
        world.as(tenant.admin(), () -> {
            ProfileContent base = editing.open(tenant.id()).content();
            editing.save(tenant.id(), base, TwoOffers.content("Lighterage Institute"));
        });
        EditorPage editor = open(tenant, tenant.editor());
        editor.field("Vision").fill("x".repeat(20_001));

        editor.press("Submit for review");

        assertThat(editor.page()
                        .locator("[data-place=offers]")
                        .getByLabel("Suitable for")
                        .first())
                .isFocused();
    }

    @Test
    @Tag("BR-213")
    @DisplayName(
            "Point 9.26: somebody who was removed while their editor is open is told, and the log says so in one line")
    void tellsSomebodyWhoWasRemoved(CapturedOutput log) {
        Tenant tenant = tenant("Lockkeeper Institute");
        EditorPage editor = open(tenant, tenant.editor());

        world.as(tenant.admin(), () -> team.remove(tenant.id(), tenant.editor().id()));

        assertThat(editor.page().locator(".banner--error")).containsText("You can no longer edit this profile");
        editor.writeAtTheEnd("Vision", " Not theirs any more.");
        editor.page().keyboard().press("Control+s");
        editor.page().waitForTimeout(3_000);
        assertThat(editor.saveState()).isHidden();
        assertThat(editor.page().locator(".editor-head vaadin-button:visible")).hasCount(0);
        assertThat(editor.page().locator(".banner--error")).containsText("You can no longer edit this profile");
        assertThat(log.getOut().lines().filter(line -> line.contains("may no longer edit")))
                .hasSize(1);
        assertThat(log.getOut()).doesNotContain("NothingHere");
    }

    private static void choosePicture(Locator part, byte[] bytes) {
        part.locator("input[type=file]").setInputFiles(new FilePayload("logo.png", "image/png", bytes));
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    /**
     * Nothing of it reaches the server, not even what a page sends while it is closed: then the browser no longer pretends to be offline.
     *
     * @return another tab
     */
    private static Page typeAndKill(EditorPage editor, String words) {
        editor.field("Vision").click();
        editor.page()
                .evaluate(
                        "() => { XMLHttpRequest.prototype.send = () => {}; window.fetch = () => new Promise(() => {}); }");
        editor.page().keyboard().type(words);
        editor.page().waitForTimeout(150);
        kill(editor.page());
        return editor.page().context().newPage();
    }

    /** As the system does it when memory is short: nothing on the page hears of it. */
    private static void kill(Page page) {
        page.close();
    }

    private Tenant tenant(String name) {
        Tenant tenant = world.tenant(name);
        world.as(tenant.admin(), () -> {
            ProfileContent base = editing.open(tenant.id()).content();
            editing.save(tenant.id(), base, World.content(name, "Ready."));
        });
        return tenant;
    }

    private EditorPage open(Tenant tenant) {
        return open(tenant, tenant.editor());
    }

    private EditorPage open(Tenant tenant, SignedIn account) {
        EditorPage page = new EditorPage(browser.page(), address());
        page.signIn(account.email().value(), World.PASSWORD);
        page.open(Sitemap.workspaceProfile(tenant.slug()));
        return page;
    }

    private ProfileDraft draft(Tenant tenant) {
        return world.as(tenant.admin(), () -> editing.open(tenant.id()));
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
