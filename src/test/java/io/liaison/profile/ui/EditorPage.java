package io.liaison.profile.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The editor in a real browser, as journeys use it. */
record EditorPage(Page page, String address) {

    void signIn(String email, String password) {
        if (!page.url().contains("/login")) {
            page.navigate(address + "/login");
        }
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").first().fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    void open(String path) {
        page.navigate(address + path);
        assertThat(saveState()).containsText("Saved");
    }

    /** What a text field of the form says in its label. */
    Locator field(String label) {
        return page.locator("vaadin-text-area, vaadin-text-field")
                .filter(new Locator.FilterOptions().setHas(page.locator("label:text-is(\"" + label + "\")")))
                .locator("textarea, input")
                .first();
    }

    void writeAtTheEnd(String label, String words) {
        field(label).focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
    }

    void press(String button) {
        page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .first()
                .click();
    }

    Locator saveState() {
        return page.locator(".save-state").last();
    }

    Locator presence() {
        return page.locator(".presence");
    }

    Locator choices() {
        return page.locator(".clash");
    }

    void waitUntilSaved() {
        assertThat(page.locator(".save-state:not([data-now])").last()).containsText("Saved");
    }
}
