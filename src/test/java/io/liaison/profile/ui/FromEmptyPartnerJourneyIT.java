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
import io.liaison.base.Token;
import io.liaison.content.FormTemplate;
import io.liaison.content.FormTemplates;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    FormTemplates forms;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    @DisplayName("Point 9.1: every field of a profile and its offers, filled by mouse, is found on the public page")
    void fillsEveryFieldByMouse() {
        String name = "Kelvora Institute";
        EditorPage editor = acceptedInvitation(name, "admin@kelvora.example");
        FieldsByMouse fields = new FieldsByMouse(editor.page(), "kelvora");

        fields.fillAll();
        reload(editor);
        LISTS.forEach(list -> fields.press("Add " + list));
        fields.press("Add a mission point");
        IntStream.range(0, 3).forEach(more -> fields.press("Add a way to work with you"));
        fields.fillAll();
        takeBackAndMove(editor, fields);
        fields.assertNothingIsEmpty();

        submitAndApprove(editor, fields, name);
        assertInPublic(editor.page(), name, fields, 4);
    }

    @Test
    @DisplayName(
            "Point 9.1: every field of a profile and its offers, filled with the keyboard alone, is found on the public page")
    void fillsEveryFieldByKeyboard() {
        String name = "Tolviken Institute";
        EditorPage editor = acceptedInvitation(name, "admin@tolviken.example");
        FieldsByKeyboard fields = new FieldsByKeyboard(editor.page(), "tolviken", 2);

        fields.fillAll();
        takeBackAndMove(editor, fields);
        fields.assertNothingIsEmpty();

        submitAndApprove(editor, fields, name);
        assertInPublic(editor.page(), name, fields, 2);
    }

    private EditorPage acceptedInvitation(String name, String admin) {
        world.as(
                world.anotherPlatformAdmin(),
                () -> forms.put(
                        new FormTemplate("every-field", "Every field", "https://forms.example/every", Map.of())));
        Page platform = browser.page();
        signedIn(platform);
        platform.navigate(address("/" + Sitemap.PLATFORM_PARTNERS));
        button(platform, "New partner").click();
        platform.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).pressSequentially(name);
        platform.getByLabel("First Admin’s e-mail address").pressSequentially(admin);
        button(platform, "Create and invite").click();
        assertThat(platform.getByText(name + " was created and its first Admin invited."))
                .isVisible();
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

    /** Mission points: the second goes up, and comes back after it was removed. */
    private static void takeBackAndMove(EditorPage editor, EveryField fields) {
        reload(editor);
        List<String> before = mission(editor.page());
        fields.press("Move up: Mission point 2");
        fields.press("Remove: Mission point 1");
        fields.press("Undo: put back Mission point 1");
        assertThat(mission(editor.page())).isEqualTo(before.reversed());
        reload(editor);
        assertThat(mission(editor.page())).isEqualTo(before.reversed());
    }

    private static void reload(EditorPage editor) {
        editor.waitUntilSaved();
        editor.page().reload();
        assertThat(editor.saveState()).containsText("Saved");
        Browser.waitUntilSettled(editor.page());
    }

    private static List<String> mission(Page page) {
        return page.locator("[data-place=mission] textarea").all().stream()
                .map(Locator::inputValue)
                .toList();
    }

    private void submitAndApprove(EditorPage editor, EveryField fields, String name) {
        fields.press("Submit for review");
        assertThat(editor.page().locator("vaadin-dialog textarea")).isFocused();
        fields.press("Submit for review");
        assertThat(editor.page().getByText("In review").first()).isVisible();
        Page reviewer = browser.page();
        signedIn(reviewer);
        reviewer.navigate(address("/" + Sitemap.PLATFORM_REVIEWS));
        reviewer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        assertThat(reviewer.locator("h1").last()).containsText(name);
        assertThat(reviewer.locator("[data-viewing][data-read]")).hasCount(1);
        button(reviewer, "Approve and publish").click();
        assertThat(reviewer.getByText("Approved and published.").first()).isVisible();
    }

    private void assertInPublic(Page page, String name, EveryField fields, int offers) {
        page.navigate(address(Sitemap.partner(Slug.of(name))));
        String shown = page.content();
        Locator leaving = page.locator("a[href*='/leaving/']");
        assertThat(page.locator("a.button").filter(new Locator.FilterOptions().setHasText("Request introduction")))
                .hasCount(offers);
        if (leaving.count() > 0) {
            leaving.first().click();
            page.waitForURL(url -> url.contains("/leaving/"));
            shown += page.content();
        }
        assertThat(fields.said()).isSubsetOf(foundIn(shown, fields.said()));
    }

    private static List<String> foundIn(String html, List<String> said) {
        String text = html.replace("&amp;", "&");
        return said.stream().filter(text::contains).toList();
    }

    private Token invitationTo(String admin) {
        String letter = jdbc.sql(
                        "select text from for_tests.posted_mail where recipient = ? order by created_at desc limit 1")
                .param(new EmailAddress(admin).value())
                .query(String.class)
                .single();
        return new Token(letter.replaceAll("(?s).*/invitations/([\\w-]+).*", "$1"));
    }

    private void signedIn(Page page) {
        new EditorPage(page, address(""))
                .signIn(world.anotherPlatformAdmin().email().value(), World.PASSWORD);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
