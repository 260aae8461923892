package io.liaison.profile.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.liaison.Browser;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Sitemap;
import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileEditing;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two browsers at one profile: they see each other, both keep what they write, and where they meet in one field, one chooses. */
@RealDatabase
class EditingTogetherJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @LocalServerPort
    int port;

    @Test
    @Tag("BR-112")
    @Tag("BR-113")
    void twoPeopleInDifferentFieldsSeeEachOtherAndBothKeepWhatTheyWrote() {
        Tenant tenant = tenant("Sluice Institute");
        EditorPage admin = open(tenant, tenant.admin());
        EditorPage editor = open(tenant, tenant.editor());

        admin.field("Vision").focus();
        assertThat(editor.presence())
                .containsText("Also editing: " + tenant.admin().name() + " (Vision)");

        admin.writeAtTheEnd("Vision", "What we see.");
        editor.writeAtTheEnd("Summary", " And more.");

        assertThat(editor.field("Vision")).hasValue("What we see.");
        assertThat(admin.field("Summary")).hasValue(Pattern.compile(".* And more\\."));
        assertThat(editor.presence()).containsText(tenant.admin().name() + " changed Vision just now");
        assertThat(editor.choices()).hasCount(0);
        editor.waitUntilSaved();
        admin.waitUntilSaved();
        assertThat(stored(tenant).vision()).isEqualTo("What we see.");
        assertThat(stored(tenant).summary()).endsWith(" And more.");

        admin.page().close();
        assertThat(editor.page().locator(".presence__others").first()).isHidden();
    }

    @Test
    @Tag("BR-111")
    void twoPeopleInOneFieldLoseNothingAndOneChooses() {
        Tenant tenant = tenant("Culvert Institute");
        EditorPage admin = open(tenant, tenant.admin());
        EditorPage editor = open(tenant, tenant.editor());

        editor.field("Overview").focus();
        admin.writeAtTheEnd("Overview", " Theirs.");
        admin.waitUntilSaved();
        assertThat(editor.presence()).containsText("changed Overview just now");
        assertThat(editor.field("Overview")).hasValue("Ready.");

        editor.writeAtTheEnd("Overview", " Mine.");
        assertThat(editor.choices()).containsText(tenant.admin().name() + " changed this just now.");
        assertThat(editor.choices().locator("ins")).containsText("Mine");
        assertThat(editor.choices().locator("del")).containsText("Theirs");
        editor.page().locator(".editor-messages .link-button").click();
        assertThat(editor.page().locator(".clash__field")).isFocused();
        Browser.assertAccessible(editor.page());
        editor.writeAtTheEnd("Vision", "Not held up.");
        assertThat(admin.field("Vision")).hasValue("Not held up.");
        assertThat(stored(tenant).overview()).isEqualTo("Ready. Theirs.");

        editor.page().reload();
        assertThat(editor.choices()).hasCount(1);
        assertThat(editor.field("Overview")).hasValue("Ready. Mine.");
        editor.press("Make one of both");
        editor.page().getByLabel("The text that is to stay: Overview").fill("Ready. Theirs and mine.");
        editor.press("Use this text");

        assertThat(editor.choices()).hasCount(0);
        admin.field("Name").focus();
        assertThat(admin.field("Overview")).hasValue("Ready. Theirs and mine.");
        assertThat(stored(tenant).overview()).isEqualTo("Ready. Theirs and mine.");
    }

    @Test
    @Tag("BR-401")
    void enterPressedTwiceOnSubmitDecidesNothingAndUndoOpensTheChoiceAgain() {
        Tenant tenant = tenant("Towpath Institute");
        EditorPage admin = open(tenant, tenant.admin());
        EditorPage editor = open(tenant, tenant.editor());
        editor.field("Vision").focus();
        admin.writeAtTheEnd("Vision", "Theirs.");
        admin.waitUntilSaved();
        editor.writeAtTheEnd("Vision", "Mine.");
        assertThat(editor.choices()).hasCount(1);

        editor.page().locator(".editor-head__submit vaadin-button").focus();
        editor.page().keyboard().press("Enter");
        assertThat(editor.page().locator(".clash__field")).isFocused();
        editor.page().keyboard().press("Enter");
        assertThat(editor.page().locator(".editor-messages__said"))
                .hasText("Not ready to submit yet: 1 choice to make.");
        assertThat(editor.page().locator(".before-submit")).containsText("To choose (1)");
        Browser.waitUntilSettled(editor.page());
        assertThat(editor.choices()).hasCount(1);
        assertThat(stored(tenant).vision()).isEqualTo("Theirs.");

        editor.press("Keep mine");
        assertThat(editor.choices()).hasCount(0);
        editor.waitUntilSaved();
        assertThat(stored(tenant).vision()).isEqualTo("Mine.");
        editor.press("Undo");
        assertThat(editor.choices().locator("ins")).containsText("Mine");
        assertThat(editor.choices().locator("del")).containsText("Theirs");
        assertThat(editor.field("Vision")).hasValue("Mine.");
        assertThat(stored(tenant).vision()).isEqualTo("Theirs.");
        editor.page()
                .locator(".before-submit .link-button")
                .filter(new Locator.FilterOptions().setHasText("Vision: there are two texts"))
                .click();
        assertThat(editor.page().locator(".clash__field")).isFocused();
    }

    @Test
    @Tag("BR-114")
    void undoTakesBackOnesOwnStepsAndNothingOfTheOther() {
        Tenant tenant = tenant("Bollard Institute");
        EditorPage admin = open(tenant, tenant.admin());
        EditorPage editor = open(tenant, tenant.editor());
        editor.writeAtTheEnd("Vision", "Mine.");
        editor.waitUntilSaved();
        admin.writeAtTheEnd("Summary", " Theirs.");
        assertThat(editor.field("Summary")).hasValue(Pattern.compile(".* Theirs\\."));

        editor.page().locator("h1").last().click();
        editor.page().keyboard().press("Control+z");

        assertThat(editor.field("Vision")).hasValue("");
        assertThat(editor.field("Summary")).hasValue(Pattern.compile(".* Theirs\\."));
        editor.page().keyboard().press("Control+Shift+Z");
        assertThat(editor.field("Vision")).hasValue("Mine.");
    }

    @Test
    void oneAccountInTwoWindowsIsTold() {
        Tenant tenant = tenant("Capstan Institute");
        EditorPage first = open(tenant, tenant.admin());
        assertThat(first.presence()).not().containsText("another window");

        EditorPage second = open(tenant, tenant.admin());

        assertThat(second.presence()).containsText("You have this open in another window");
        assertThat(first.presence()).containsText("You have this open in another window");
    }

    private Tenant tenant(String name) {
        Tenant tenant = world.tenant(name);
        world.as(tenant.admin(), () -> {
            ProfileContent base = editing.open(tenant.id()).content();
            editing.save(tenant.id(), base, World.content(name, "Ready."));
        });
        return tenant;
    }

    private EditorPage open(Tenant tenant, SignedIn account) {
        EditorPage page = new EditorPage(browser.page(), "http://localhost:" + port);
        page.signIn(account.email().value(), World.PASSWORD);
        page.open(Sitemap.workspaceProfile(tenant.slug()));
        return page;
    }

    private ProfileContent stored(Tenant tenant) {
        return world.as(tenant.admin(), () -> editing.open(tenant.id())).content();
    }
}
