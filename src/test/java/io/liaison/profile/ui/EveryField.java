package io.liaison.profile.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.liaison.Browser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Fills every field there is in the form of a profile, whatever fields there are: it looks what the screen offers and gives each a word of its own. What it
 * said is to be found again elsewhere.
 */
abstract class EveryField {

    static final String FIELDS =
            ".editor :is(vaadin-text-field, vaadin-text-area, vaadin-select, vaadin-multi-select-combo-box,"
                    + " vaadin-radio-group, vaadin-date-picker, vaadin-upload)";

    /** The name is there from the start, and gets a word more. */
    static final String IS_EMPTY = """
            const description = part => part.querySelector('vaadin-text-field') || description(part.parentElement);
            const isEmpty = field => field.checkVisibility() && (
                field.localName === 'vaadin-upload'
                    ? !description(field).checkVisibility()
                    : field.localName === 'vaadin-multi-select-combo-box' ? field.selectedItems.length === 0
                    : !field.value || (field.matches('.form-fields > [data-place=name]') && !field.value.includes('%s')));
            """;

    private static final String DESCRIBE = """
            field => ({
                kind: field.localName,
                label: (field.querySelector('label') || {}).textContent || field.getAttribute('aria-label') || '',
                place: window.liaisonCompany.placeOf(field, field.closest('.editor-page')),
                said: typeof field.value === 'string' ? field.value : '',
            })""";

    final Page page;
    private final String stem;
    private final String isEmpty;
    private final List<String> said = new ArrayList<>();
    private int words;
    private int ways;

    /** @param stem what every word begins with, so that no other test says the same */
    EveryField(Page page, String stem) {
        this.page = page;
        this.stem = stem;
        isEmpty = IS_EMPTY.formatted(stem);
        page.onFileChooser(chooser -> {}); // from now on: to begin with it once the key is pressed may be too late
    }

    /** A field as the screen shows it. */
    record Field(String kind, String label, String place, String said) {}

    /** Every word and address that was typed, and every term that was chosen. */
    List<String> said() {
        return said;
    }

    abstract void fillAll();

    /** Presses the button of this name, wherever it is on the screen. */
    abstract void press(String name);

    abstract void unfoldAll();

    abstract void type(Locator field, String words);

    /** @return the term that was chosen */
    abstract String chooseOne(Locator field);

    /** Chooses two, takes one of them back and puts it again. */
    abstract void chooseSeveral(Locator field);

    abstract void chooseWay(Locator field, int number);

    abstract void openFileChooser(Locator upload);

    void assertNothingIsEmpty() {
        unfoldAll();
        assertThat(emptyFields()).isEmpty();
    }

    List<String> emptyFields() {
        @SuppressWarnings("unchecked")
        List<String> places = (List<String>) page.locator(FIELDS).evaluateAll("fields => {" + isEmpty + """
                return fields.filter(isEmpty)
                    .map(field => field.localName + ' ' + window.liaisonCompany.placeOf(field, field.closest('.editor-page')));
                }""");
        return places;
    }

    /** @return the first field that says nothing, or -1 */
    int firstEmpty() {
        return ((Number) page.locator(FIELDS)
                        .evaluateAll("fields => {" + isEmpty + "return fields.findIndex(isEmpty); }"))
                .intValue();
    }

    final void fill(Locator locator) {
        Field field = describe(locator);
        switch (field.kind()) {
            case "vaadin-select" -> said.add(said(field, chooseOne(locator)));
            case "vaadin-multi-select-combo-box" -> said.addAll(chosen(locator));
            case "vaadin-radio-group" -> chooseWay(locator, ways++ % 4);
            case "vaadin-date-picker" -> {
                type(locator, "9/3/2026");
                page.keyboard().press("Enter");
                said.add("2026-03-09");
            }
            case "vaadin-upload" -> upload(locator);
            default -> {
                String typed = words(field);
                type(locator, typed);
                said.addAll(typed.strip().lines().toList());
                return;
            }
        }
        Browser.waitUntilSettled(page);
    }

    /** A form is called by its name here, and by where it leads in public. */
    private String said(Field field, String chosen) {
        return field.label().equals("Form")
                ? page.locator(".consequence", new Page.LocatorOptions().setHasText(chosen))
                        .last()
                        .innerText()
                        .replaceAll("(?s).*” on ([^,]+),.*", "$1")
                : chosen;
    }

    private List<String> chosen(Locator field) {
        chooseSeveral(field);
        Locator chips = field.locator("vaadin-multi-select-combo-box-chip:not([slot=overflow])");
        assertThat(chips).hasCount(2);
        return chips.allInnerTexts().stream().map(String::strip).toList();
    }

    private void upload(Locator locator) {
        FileChooser chooser = page.waitForFileChooser(() -> openFileChooser(locator));
        chooser.setFiles(new FilePayload(stem + ".png", "image/png", picture(++words)));
        assertThat(locator.locator("xpath=ancestor::*[.//vaadin-text-field][1]").locator("vaadin-text-field input"))
                .isFocused();
    }

    @SuppressWarnings("unchecked")
    private static Field describe(Locator field) {
        Map<String, String> seen = (Map<String, String>) field.evaluate(DESCRIBE);
        return new Field(seen.get("kind"), seen.get("label").strip(), seen.get("place"), seen.get("said"));
    }

    /** A word of its own for each field, in the form that the field asks for. */
    private String words(Field field) {
        String word = stem + letters(++words);
        String step = field.place().substring(field.place().lastIndexOf('/') + 1);
        return switch (step) {
            case "acronym" -> word.toUpperCase(Locale.ROOT);
            case "aliases" -> word + " House\n" + word + " Hall";
            case "website", "link" -> "https://www." + word + ".example/here";
            case "address" ->
                field.label().startsWith("E-mail")
                        ? word + "@" + stem + ".example"
                        : "https://www." + word + ".example/here";
            case "email" -> word + "@" + stem + ".example";
            case "telephone" -> "+65 6000 00" + (10 + words % 90);
            case "established" -> "2019-03";
            case "name" -> field.said().isEmpty() ? word : " " + word;
            default -> word + " in words";
        };
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private static byte[] picture(int shade) {
        BufferedImage image = new BufferedImage(80, 80, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, shade);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
