package io.liaison.profile.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.liaison.Browser;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileEditing;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody copies from Word and pastes into the editor, with the keys one does it with. */
@RealDatabase
class PastedTextJourneyIT {

    /** What Word puts on the clipboard, shortened. */
    private static final String WORD = """
            <html><body><!--StartFragment-->
            <p class=MsoNormal>Our <b>clean rooms</b> hold 5*3*2 boxes. See https://www.actris.sg/visit.<o:p></o:p></p>
            <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp;</span></span>First<o:p></o:p></p>
            <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp;</span></span>Second<o:p></o:p></p>
            <!--EndFragment--></body></html>""";

    private static final String WORD_PLAIN =
            "Our clean rooms hold 5*3*2 boxes. See https://www.actris.sg/visit.\n•\tFirst\n•\tSecond";

    private static final String CLEANED =
            "Our **clean rooms** hold 5*3*2 boxes. See https://www.actris.sg/visit.\n\n- First\n- Second";

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @LocalServerPort
    int port;

    @Test
    @Tag("BR-255")
    @Tag("BR-256")
    @DisplayName(
            "Points 9.6 and 9.25: what is pasted from Word becomes Markdown, is told, undone and stored; control characters go with a word")
    void pastesFromWordAndTakesItBack() {
        Tenant tenant = world.published("Paste Institute", World.content("Paste Institute", "A line."));
        EditorPage editor = new EditorPage(browser.page(), "http://localhost:" + port);
        editor.signIn(tenant.editor().email().value(), World.PASSWORD);
        editor.open(Sitemap.workspaceProfile(tenant.slug()));
        Page page = editor.page();
        Locator told = page.locator(".typed-note");

        editor.field("Acronym").click();
        page.keyboard().insertText("PA\u200BI");
        assertThat(editor.field("Acronym")).hasValue("PAI");
        assertThat(told).containsText("taken out");

        paste(editor, "Overview", WORD, WORD_PLAIN);
        assertThat(editor.field("Overview")).hasValue(CLEANED);
        assertThat(told).containsText("Pasted as Markdown: 1 list, 1 bold passage.");
        told.getByText("Undo the cleaning").click();
        assertThat(editor.field("Overview")).hasValue(WORD_PLAIN);
        assertThat(told).hasCount(0);

        page.keyboard().press("Control+z");
        assertThat(editor.field("Overview")).hasValue(CLEANED);
        paste(editor, "Vision", "", "We will:\n•\tFirst\n•\tSecond");
        assertThat(editor.field("Vision")).hasValue("We will:\n\n- First\n- Second");
        assertThat(told).containsText("1 list");

        paste(editor, "Summary", "", "Rooms\u0007 for \u202Ehire.");
        assertThat(editor.field("Summary")).hasValue("Rooms for hire.");
        assertThat(told).containsText("2 control characters were taken out");
        Browser.assertAccessible(page);
        editor.waitUntilSaved();
        page.reload();
        assertThat(editor.field("Overview")).hasValue(CLEANED);

        ProfileContent stored =
                world.as(tenant.editor(), () -> editing.open(tenant.id()).content());
        assertThat(stored.summary()).isEqualTo("Rooms for hire.");
        assertThat(stored.overview()).isEqualTo(CLEANED);
        page.navigate(editor.address() + Sitemap.workspacePreview(tenant.slug()));
        Locator preview = page.locator(".preview-frame");
        assertThat(preview.locator("li", new Locator.LocatorOptions().setHasText("Second"))
                        .first())
                .isVisible();
        assertThat(preview).containsText("hold 5*3*2 boxes");
        assertThat(preview.locator("a[href='https://www.actris.sg/visit']")).isVisible();
    }

    /** Another program filled the clipboard; the person empties the field and presses the keys for pasting. */
    private static void paste(EditorPage editor, String label, String html, String plain) {
        Page page = editor.page();
        editor.field(label).focus();
        page.evaluate("""
                clipboard => document.addEventListener('copy', event => {
                    event.preventDefault();
                    event.stopImmediatePropagation();
                    event.clipboardData.setData('text/plain', clipboard.plain);
                    clipboard.html && event.clipboardData.setData('text/html', clipboard.html);
                }, { once: true, capture: true })""", Map.of("html", html, "plain", plain));
        page.keyboard().press("Control+a");
        page.keyboard().press("Control+c");
        page.keyboard().press("Delete");
        page.keyboard().press("Control+v");
    }
}
