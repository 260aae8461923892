package io.liaison.profile.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liaison.Browser;
import java.util.regex.Pattern;

/** Fills fields by clicking into them and on what they offer. */
class FieldsByMouse extends EveryField {

    FieldsByMouse(Page page, String stem) {
        super(page, stem);
    }

    /** One after another until there is no empty one left, for what is chosen in one may bring another. */
    @Override
    void fillAll() {
        int before = -1;
        for (int next = firstEmpty(); next >= 0; next = firstEmpty()) {
            assertThat(next).as("a field that keeps nothing: %s", emptyFields()).isGreaterThan(before);
            fill(page.locator(FIELDS).nth(next));
            before = next;
        }
    }

    @Override
    void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
        Browser.waitUntilSettled(page);
    }

    @Override
    void unfoldAll() {
        Locator edit = page.locator(".folded vaadin-button[aria-expanded=false]");
        while (edit.count() > 0) {
            edit.first().click();
            Browser.waitUntilSettled(page);
        }
    }

    @Override
    void type(Locator field, String words) {
        Locator input = field.locator("input, textarea");
        input.click();
        page.keyboard().press("Control+End");
        input.pressSequentially(words);
    }

    @Override
    String chooseOne(Locator field) {
        field.locator("[slot=value]").click();
        Locator option =
                field.getByRole(AriaRole.OPTION).locator("visible=true").last();
        String term = option.innerText().strip();
        option.click();
        return term;
    }

    @Override
    void chooseSeveral(Locator field) {
        field.locator("input").click();
        Locator options = page.getByRole(AriaRole.OPTION).locator("visible=true");
        assertThat(options.nth(1)).containsText(Pattern.compile("\\w"));
        String first = options.nth(0).innerText().strip();
        toggle(first);
        toggle(options.nth(1).innerText().strip());
        toggle(first);
        toggle(first);
        page.keyboard().press("Escape");
    }

    @Override
    void chooseWay(Locator field, int number) {
        field.getByRole(AriaRole.RADIO).nth(number).click();
    }

    @Override
    void openFileChooser(Locator upload) {
        upload.locator("vaadin-button").click();
    }

    private void toggle(String term) {
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(term).setExact(true))
                .locator("visible=true")
                .click();
        Browser.waitUntilSettled(page);
    }
}
