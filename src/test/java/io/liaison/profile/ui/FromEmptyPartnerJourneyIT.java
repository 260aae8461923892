package io.liaison.profile.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.Browser;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.base.EmailAddress;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * From an empty partner to its public page, as people do it: the platform creates a partner and invites its admin, who accepts, fills every field there is
 * and submits; the platform approves, and every word is found in public.
 */
@RealDatabase
class FromEmptyPartnerJourneyIT {

    private static final List<String> LISTS =
            List.of("a mission point", "a value", "a section", "a news item", "a contact", "a way to work with you");

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    @DisplayName("Point 9.1: every field of a profile and its offers, filled by mouse, is found on the public page")
    void fillsEveryFieldByMouse() {
        String name = "Kelvora Institute";
        EditorPage editor = acceptedInvitation(name, "admin@kelvora.example");
        Page page = editor.page();
        FieldsByMouse fields = new FieldsByMouse(page, "kelvora");

        fields.fillAll();
        page.reload();
        LISTS.forEach(list -> editor.press("Add " + list));
        LISTS.stream().filter(list -> !list.contains("news")).forEach(list -> editor.press("Add " + list));
        fields.fillAll();
        moveAndRemoveAndPutBack(editor);
        page.reload();
        assertNothingIsEmpty(page);

        submitAndApprove(editor, name);
        assertInPublic(page, name, fields.said());
    }

    @Test
    @DisplayName("Point 9.1: every field of a profile and its offers, filled with the keyboard alone, is found on the public page")
    void fillsEveryFieldByKeyboard() {
        String name = "Tolviken Institute";
        EditorPage editor = acceptedInvitation(name, "admin@tolviken.example");
        FieldsByKeyboard fields = new FieldsByKeyboard(editor.page(), "tolviken", 4);

        fields.walk();
        editor.page().reload();
        assertNothingIsEmpty(editor.page());

        submitAndApprove(editor, name);
        assertInPublic(editor.page(), name, fields.said());
    }

    private EditorPage acceptedInvitation(String name, String admin) {
        Page platform = browser.page();
        signedIn(platform);
        platform.navigate(address("/" + Sitemap.PLATFORM_PARTNERS));
        button(platform, "New partner").click();
        platform.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).pressSequentially(name);
        platform.getByLabel("First Admin’s e-mail address").pressSequentially(admin);
        button(platform, "Create and invite").click();
        assertThat(platform.getByText(name + " was created and its first Admin invited.")).isVisible();
        platform.context().close();

        Page page = browser.page();
        page.navigate(address(Sitemap.invitation(invitationTo(admin))));
        page.getByLabel("Your name").pressSequentially("Ada Admin");
        page.getByLabel("Choose a password").pressSequentially(World.PASSWORD);
        button(page, "Accept and sign in").click();
        page.waitForURL(url -> url.endsWith("/profile"));
        EditorPage editor = new EditorPage(page, address(""));
        assertThat(editor.saveState()).containsText("Saved");
        return editor;
    }

    private static void moveAndRemoveAndPutBack(EditorPage editor) {
        Locator mission = editor.page().locator("[data-place=mission]");
        mission.getByRole(AriaRole.BUTTON, named("Move up: Mission point 2")).click();
        mission.getByRole(AriaRole.BUTTON, named("Remove: Mission point 1")).click();
        mission.getByText("Undo").click();
        assertThat(mission.locator("textarea")).hasCount(2);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static void assertNothingIsEmpty(Page page) {
        Locator edit = page.locator(".folded vaadin-button").getByText("Edit", new Locator.GetByTextOptions().setExact(true));
        assertThat(page.locator(".folded").first()).isVisible();
        while (edit.count() > 0) {
            edit.first().click();
            Browser.waitUntilSettled(page);
        }
        List<String> empty = page.locator(EveryField.FIELDS).all().stream()
                .map(EveryField::describe)
                .filter(field -> field.isOpen() && field.isText() && field.said().isEmpty())
                .map(EveryField.Field::place)
                .toList();
        assertThat(empty).isEmpty();
    }

    private void submitAndApprove(EditorPage editor, String name) {
        editor.press("Submit for review");
        button(editor.page().locator("vaadin-dialog"), "Submit for review").click();
        assertThat(editor.page().getByText("In review").first()).isVisible();
        Page reviewer = browser.page();
        signedIn(reviewer);
        reviewer.navigate(address("/" + Sitemap.PLATFORM_REVIEWS));
        reviewer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
        assertThat(reviewer.locator("h1").last()).containsText(name);
        assertThat(reviewer.locator("[data-viewing][data-read]")).hasCount(1);
        button(reviewer, "Approve and publish").click();
        assertThat(reviewer.getByText("Approved and published.").first()).isVisible();
    }

    private void assertInPublic(Page page, String name, List<String> said) {
        String html = page.request().get(address(Sitemap.partner(Slug.of(name)))).text()
                + page.request().get(address("/api/v1/partners/" + Slug.of(name).value())).text();
        assertThat(said).allSatisfy(words -> assertThat(html).contains(words));
    }

    private io.liaison.base.Token invitationTo(String admin) {
        String letter = jdbc.sql("select text from for_tests.posted_mail where recipient = ? order by created_at desc limit 1")
                .param(new EmailAddress(admin).value())
                .query(String.class)
                .single();
        return new io.liaison.base.Token(letter.replaceAll("(?s).*/invitations/([\\w-]+).*", "$1"));
    }

    private void signedIn(Page page) {
        new EditorPage(page, address(""))
                .signIn(world.anotherPlatformAdmin().email().value(), World.PASSWORD);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
