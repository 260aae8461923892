package io.liaison.profile.ui;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Fills fields by clicking into them and on what they offer. */
class FieldsByMouse extends EveryField {

    FieldsByMouse(Page page, String stem) {
        super(page, stem);
    }

    /** Until there is no field left, for what is chosen in one may bring another. */
    void fillAll() {
        Locator fields = page.locator(FIELDS);
        for (int round = 0; round < 3; round++) {
            for (int index = 0; index < fields.count(); index++) {
                fill(fields.nth(index));
            }
        }
    }

    @Override
    void type(Locator field, String words, Field described) {
        Locator input = field.locator("input, textarea");
        input.click();
        page.keyboard().press("Control+End");
        input.pressSequentially(words);
    }

    @Override
    String chooseOne(Locator field) {
        field.locator("[slot=value]").click();
        Locator option = visible(page.locator("vaadin-select-list-box vaadin-select-item")).last();
        String term = option.innerText().strip();
        option.click();
        return term;
    }

    /** Two are chosen, one of them is taken back and put again. */
    @Override
    List<String> chooseSeveral(Locator field) {
        String first = toggle(field, 0);
        String second = toggle(field, 1);
        toggle(field, 0);
        toggle(field, 0);
        return List.of(first, second);
    }

    @Override
    void chooseWay(Locator field, int number) {
        field.getByRole(AriaRole.RADIO).nth(number).click();
    }

    @Override
    void openFileChooser(Locator upload) {
        upload.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Choose a picture"))
                .click();
    }

    private String toggle(Locator field, int number) {
        field.locator("input").click();
        Locator option = visible(page.locator("vaadin-multi-select-combo-box-item")).nth(number);
        String term = option.innerText().strip();
        option.click();
        page.keyboard().press("Escape");
        return term;
    }

    private static Locator visible(Locator locator) {
        return locator.locator("visible=true");
    }
}
