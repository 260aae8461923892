package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.liaison.Browser;
import java.util.Map;

/** Goes through the form with the Tab key, fills each field it comes to, and adds to each list. Nothing is clicked. */
class FieldsByKeyboard extends EveryField {

    private static final int MOST_STEPS = 600;

    private static final String WHERE = """
            () => {
                const at = document.activeElement;
                const button = at.closest('vaadin-button');
                const list = at.closest('.list-editor');
                const field = at.closest('vaadin-text-field, vaadin-text-area, vaadin-select, vaadin-multi-select-combo-box,'
                    + ' vaadin-radio-group, vaadin-date-picker, vaadin-upload');
                return {
                    inForm: Boolean(at.closest('.editor')),
                    isEmpty: Boolean(field) && isEmpty(field),
                    isFolded: Boolean(button) && button.getAttribute('aria-expanded') === 'false',
                    button: button ? button.getAttribute('aria-label') || button.textContent.trim() : '',
                    items: list ? list.querySelectorAll(':scope > .list-editor__items > .form-item').length : 1000,
                };
            }""";

    private final int most;
    private final String where;

    /** @param most how many entries each list gets */
    FieldsByKeyboard(Page page, String stem, int most) {
        super(page, stem);
        this.most = most;
        where = "() => {" + IS_EMPTY.formatted(stem) + "return (" + WHERE + ")(); }";
    }

    /** What has the focus. */
    private record Focus(boolean inForm, boolean isEmpty, boolean isFolded, String button, int items) {}

    @Override
    void fillAll() {
        goThrough(at -> {
            if (at.isEmpty()) {
                fill(page.locator(FIELDS + ":focus-within"));
                return true; // a picture that was taken has moved the focus on to its description
            }
            if (at.button().startsWith("Add ") && at.items() < most) {
                page.keyboard().press("Enter");
                page.waitForFunction("() => !document.activeElement.closest('vaadin-button')");
                return true;
            }
            return false;
        });
    }

    @Override
    void unfoldAll() {
        goThrough(at -> {
            if (at.isFolded()) {
                enter("Enter");
            }
            return false;
        });
    }

    @Override
    void press(String name) {
        Focus at = focus();
        for (int steps = 0; !at.button().equals(name); steps++) {
            assertThat(steps).as("Tab stops before “%s”", name).isLessThan(MOST_STEPS);
            page.keyboard().press("Tab");
            at = focus();
        }
        enter("Enter");
    }

    @Override
    void type(Locator field, String words) {
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
    }

    @Override
    String chooseOne(Locator field) {
        enter("Enter", "ArrowDown", "Enter");
        return field.locator("[slot=value]").innerText().strip();
    }

    @Override
    void chooseSeveral(Locator field) {
        enter("ArrowDown", "ArrowDown", "Enter", "ArrowDown", "Enter", "Enter", "Enter", "Escape");
    }

    @Override
    void chooseWay(Locator field, int number) {
        enter("Space");
        for (int step = 0; step < number; step++) {
            enter("ArrowDown");
        }
    }

    @Override
    void openFileChooser(Locator upload) {
        page.keyboard().press("Enter");
    }

    /** From the first stop in the form to the last. */
    private void goThrough(Stop stop) {
        boolean wasInside = false;
        Focus at = focus();
        for (int steps = 0; !wasInside || at.inForm(); steps++) {
            assertThat(steps).as("Tab stops of the form").isLessThan(MOST_STEPS);
            wasInside |= at.inForm();
            if (!at.inForm() || !stop.staysAfter(at)) {
                page.keyboard().press("Tab");
            }
            at = focus();
        }
    }

    /** What to do where the focus is. */
    private interface Stop {

        boolean staysAfter(Focus at);
    }

    private void enter(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
            Browser.waitUntilSettled(page);
        }
    }

    @SuppressWarnings("unchecked")
    private Focus focus() {
        Map<String, Object> at = (Map<String, Object>) page.evaluate(where);
        return new Focus(
                (boolean) at.get("inForm"),
                (boolean) at.get("isEmpty"),
                (boolean) at.get("isFolded"),
                (String) at.get("button"),
                ((Number) at.get("items")).intValue());
    }
}
