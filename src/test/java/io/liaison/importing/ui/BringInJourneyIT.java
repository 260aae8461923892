package io.liaison.importing.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.liaison.Browser;
import io.liaison.DemoPortal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The platform brings in partners as a person does: from a page, from an archive of pages, and from a table. */
@DemoPortal
class BringInJourneyIT {

    private static final String PAGE = """
            ---
            title: Sluice Gate Institute (SGI)
            ---
            #### Overview
            SGI tests pumps.
            #### Ways to work with SGI
            ##### 1. Training
            We teach (insert text).

            ##### [Work with Harbour Institute](https://www.example.com/a)
            """;

    /** Vaadin repeats messages for screen readers in a region of its own at the end of the body, for a moment. */
    private static final String NOT_ONLY_SPOKEN = ":not(body > [aria-live])";

    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Test
    @DisplayName(
            "Point 9.23: one step makes a partner of a page: named, its draft filled with notes at its fields, its admin invited")
    void makesAPartnerOfAPageInOneStep() {
        Page page = platform();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Partners").setExact(true))
                .first()
                .click();
        button(page, "Bring in partners").click();
        page.getByLabel("Or paste one page’s Markdown").fill(PAGE);
        button(page, "Read the page").click();

        Locator row = row(page, "Sluice Gate Institute");
        assertThat(row.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)))
                .hasValue("Sluice Gate Institute");
        assertThat(row.getByLabel("Address name")).hasValue("sluice-gate-institute");
        row.getByLabel("First Admin’s e-mail address").pressSequentially("ada@sluice.example");
        Browser.assertAccessible(page);
        button(page, "Create the partner").click();
        assertThat(row.getByText("Created, and ada@sluice.example invited.")).isVisible();

        Page admin = browser.page();
        accept(admin, page);
        admin.navigate("http://localhost:" + port + "/workspace/sluice-gate-institute/profile");
        Locator notes = admin.locator("#notes");
        assertThat(notes.getByText("Harbour Institute").first()).isVisible();
        assertThat(admin.locator(".before-submit")
                        .getByText("see to the note of the import")
                        .first())
                .isVisible();
        Locator placeholder = notes.locator(".note").filter(new Locator.FilterOptions().setHasText("(insert text)"));
        assertThat(placeholder).containsText("Training");
        placeholder
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Resolve"))
                .click();
        assertThat(notes.getByText("Resolved (1)")).isVisible();
    }

    /** Opens the invitation from the letter, as whoever got it. */
    private void accept(Page admin, Page platform) {
        platform.navigate("http://localhost:" + port + "/platform/mail");
        platform.locator(".letter summary")
                .filter(new Locator.FilterOptions().setHasText("ada@sluice.example"))
                .first()
                .click();
        String link =
                platform.locator(".letter a[href*='/invitations/']").first().getAttribute("href");
        admin.navigate("http://localhost:" + port + link.substring(link.indexOf("/invitations/")));
        admin.getByLabel("Your name").pressSequentially("Ada Sluice");
        admin.locator("input[type=password]").first().pressSequentially("a long enough password");
        admin.locator("main button[type=submit]").click();
        admin.waitForURL(url -> !url.contains("/invitations/"));
    }

    @Test
    @DisplayName("Point 9.23: an archive of pages gives a table of results, each row made or told why not")
    void bringsInAnArchive() throws IOException {
        Page page = platform();
        page.navigate("http://localhost:" + port + "/platform/import");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("pages.zip", "application/zip", archive()));

        Locator weir = row(page, "Weir Laboratory");
        assertThat(weir).containsText("weir/profile.md, weir/about.md");
        assertThat(row(page, "ACTRIS Copy")).isVisible();
        assertThat(page.getByText("logo.png: This is no page")).isVisible();
        Locator address = row(page, "ACTRIS Copy").getByLabel("Address name");
        address.fill("actris");
        button(page, "Create the chosen partners").click();

        assertThat(weir.getByText("Created. Nobody is invited yet.")).isVisible();
        assertThat(row(page, "ACTRIS Copy").getByText("Another partner has the address name"))
                .isVisible();
        assertThat(address).isFocused();
    }

    @Test
    @DisplayName("Point 9.24: a pasted table shows what would be made, then makes it")
    void bringsInATable() {
        Page page = platform();
        page.navigate("http://localhost:" + port + "/platform/import");
        button(page, "A table (CSV)").click();
        page.getByLabel("Table", new Page.GetByLabelOptions().setExact(true))
                .fill("name,address,admin\nLock Institute,lock,ada@lock.example\nNobody,actris,\n");
        button(page, "Show what would be made").click();

        assertThat(page.getByText("What would be made: 1 of 2")).isVisible();
        assertThat(page.getByText("Another partner has the address name “actris”"))
                .isVisible();
        Browser.assertAccessible(page);
        button(page, "Create 1 partner and leave 1 out").click();
        assertThat(page.getByText("1 partner was created.")).isVisible();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lock Institute"))
                .click();
        page.waitForURL(url -> url.endsWith("/workspace/lock/profile"));
        page.navigate("http://localhost:" + port + "/platform/partners");
        assertThat(page.getByText("Lock Institute").first()).isVisible();
    }

    @Test
    @Tag("BR-323")
    @DisplayName(
            "Point 9.26: what cannot be read is told at the control it was given to, and goes when another is used")
    void refusesAtTheControl() {
        Page page = platform();
        page.navigate("http://localhost:" + port + "/platform/import");
        page.getByLabel("Or paste one page’s Markdown").fill("no front matter");
        button(page, "Read the page").click();
        refusedAt(page.getByLabel("Or paste one page’s Markdown"), "This page has no front matter");
        assertThat(page.getByLabel("Or paste one page’s Markdown")).hasValue("no front matter");

        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("pages.zip", "application/zip", "half an archive".getBytes(UTF_8)));
        refusedAt(button(page, "Choose files"), "This archive is damaged");
        assertThat(page.getByText("This page has no front matter").and(page.locator(NOT_ONLY_SPOKEN)))
                .hasCount(0);
        Browser.assertAccessible(page);

        page.navigate("http://localhost:" + port + "/platform/partners/actris/import");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("page.md", "text/plain", new byte[] {(byte) 0xE9, 'a'}));
        refusedAt(button(page, "Choose a file"), "This text is not saved as UTF-8");
        page.getByLabel("Or paste the page’s Markdown").fill("---\ntitle: ACTRIS\n---\n\n## About\n\nWe test.\n");
        button(page, "Read the page").click();
        assertThat(page.getByText("Read: The pasted page.")).isVisible();
        assertThat(page.getByText("This text is not saved as UTF-8").and(page.locator(NOT_ONLY_SPOKEN)))
                .isHidden();
        assertThat(page.getByLabel("Or paste the page’s Markdown")).hasValue(Pattern.compile("We test"));
        button(page, "Read the page").click();
        assertThat(page.getByText("Read: The pasted page.")).isVisible();
        button(page, "Paste another page").click();
        assertThat(page.getByLabel("Or paste the page’s Markdown")).isFocused();
        page.keyboard().type("---\ntitle: About ACTRIS\n---\nMore.\n");
        button(page, "Read the page").click();
        assertThat(page.getByText("Read: The pasted page, Pasted page 2.")).isVisible();

        page.navigate("http://localhost:" + port + "/platform/import");
        button(page, "A table (CSV)").click();
        button(page, "Show what would be made").click();
        refusedAt(page.getByLabel("Table", new Page.GetByLabelOptions().setExact(true)), "column");
    }

    private static void refusedAt(Locator control, String words) {
        assertThat(control).isFocused();
        assertThat(control).isInViewport();
        assertThat(control).hasAccessibleDescription(Pattern.compile(words));
    }

    private static Locator row(Page page, String name) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private Page platform() {
        Page page = browser.page();
        page.navigate("http://localhost:" + port + "/login");
        page.getByLabel("E-mail address").pressSequentially("platform@liaison.example");
        page.getByLabel("Password").first().pressSequentially("liaison-demo");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private static byte[] archive() throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "weir/profile.md",
                "---\ntitle: Weir Laboratory (WEL)\n---\n#### Overview\nWEL builds weirs.\n#### Ways to work with WEL\n##### 1. Training\nWe teach.\n");
        files.put("weir/about.md", "---\ntitle: About WEL\n---\n### Our Vision\nDry feet.\n");
        files.put("copy.md", "---\ntitle: ACTRIS Copy\n---\n#### Overview\nText.\n");
        files.put("logo.png", "no page");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
