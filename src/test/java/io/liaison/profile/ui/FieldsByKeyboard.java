package io.liaison.profile.ui;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Goes through the form with the Tab key, fills each field it comes to, and adds to each list. Nothing is clicked. */
class FieldsByKeyboard extends EveryField {

    private static final String WHERE = """
            () => {
                const at = document.activeElement;
                const button = at.closest('vaadin-button');
                const list = at.closest('.list-editor');
                return {
                    outside: at !== document.body && !at.closest('.editor'),
                    inside: Boolean(at.closest('.editor')),
                    inField: Boolean(at.closest('vaadin-text-field, vaadin-text-area, vaadin-select, vaadin-multi-select-combo-box,'
                        + ' vaadin-radio-group, vaadin-date-picker, vaadin-upload')),
                    button: button ? button.textContent.trim() : '',
                    items: list ? list.querySelectorAll(':scope > .list-editor__items > .form-item').length : Infinity,
                };
            }""";

    private final int most;

    /** @param most how many entries each list gets */
    FieldsByKeyboard(Page page, String stem, int most) {
        super(page, stem);
        this.most = most;
    }

    void walk() {
        Map<String, Object> at = where();
        boolean wasInside = false;
        for (int steps = 0; steps < 500 && !(wasInside && (boolean) at.get("outside")); steps++) {
            wasInside |= isInside(at);
            if (isInside(at) && (boolean) at.get("inField")) {
                fill(page.locator(FIELDS + ":focus-within"));
            }
            boolean adds = isInside(at)
                    && at.get("button").toString().startsWith("Add ")
                    && ((Number) at.get("items")).doubleValue() < most;
            page.keyboard().press(adds ? "Enter" : "Tab");
            if (adds) {
                page.waitForFunction("() => !document.activeElement.closest('vaadin-button')");
            }
            at = where();
        }
    }

    @Override
    void type(Locator field, String words, Field described) {
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
    }

    @Override
    String chooseOne(Locator field) {
        press("Enter", "ArrowDown", "Enter");
        return field.locator("[slot=value]").innerText().strip();
    }

    /** Two are chosen, the second is taken back and put again. */
    @Override
    List<String> chooseSeveral(Locator field) {
        press("ArrowDown", "ArrowDown", "Enter", "ArrowDown", "Enter", "Enter", "Enter", "Escape");
        Locator chips = field.locator("vaadin-multi-select-combo-box-chip:not([slot=overflow])");
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(chips).hasCount(2);
        return chips.allInnerTexts().stream().map(String::strip).toList();
    }

    @Override
    void chooseWay(Locator field, int number) {
        press("Space");
        for (int step = 0; step < number; step++) {
            press("ArrowDown");
        }
    }

    @Override
    void openFileChooser(Locator upload) {
        press("Enter");
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
            io.liaison.Browser.waitUntilSettled(page);
        }
    }

    private static boolean isInside(Map<String, Object> at) {
        return (boolean) at.get("inside");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> where() {
        return (Map<String, Object>) page.evaluate(WHERE);
    }
}
