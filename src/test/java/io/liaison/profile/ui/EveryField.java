package io.liaison.profile.ui;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.liaison.Browser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;

/**
 * Fills every field there is in the form of a profile, whatever fields there are: it looks what the screen offers and gives each a word of its own. What it
 * said is to be found again elsewhere.
 */
abstract class EveryField {

    static final String FIELDS = ".editor :is(vaadin-text-field, vaadin-text-area, vaadin-select, vaadin-multi-select-combo-box,"
            + " vaadin-radio-group, vaadin-date-picker, vaadin-upload)";

    private static final String DESCRIBE = """
            field => ({
                place: window.liaisonCompany.placeOf(field, field.closest('.editor-page')),
                kind: field.localName,
                label: (field.querySelector('label') || {}).textContent || field.getAttribute('aria-label') || '',
                said: typeof field.value === 'string' ? field.value : '',
                isOpen: field.checkVisibility(),
            })""";

    final Page page;
    private final String stem;
    private final List<String> said = new ArrayList<>();
    private final Set<String> filled = new HashSet<>();
    private int ways;

    /** @param stem what every word begins with, so that no other test says the same */
    EveryField(Page page, String stem) {
        this.page = page;
        this.stem = stem;
    }

    /** A field as the screen shows it. */
    record Field(String place, String kind, String label, String said, boolean isOpen) {

        boolean isText() {
            return kind.equals("vaadin-text-field") || kind.equals("vaadin-text-area");
        }
    }

    /** Every word and address that was typed, and every term that was chosen. */
    List<String> said() {
        return said;
    }

    /** Fills it, unless that was done before. */
    final void fill(Locator locator) {
        Field field = describe(locator);
        if (!field.isOpen() || !filled.add(field.kind() + " " + field.place())) {
            return;
        }
        switch (field.kind()) {
            case "vaadin-select" -> said.add(chooseOne(locator));
            case "vaadin-multi-select-combo-box" -> said.addAll(chooseSeveral(locator));
            case "vaadin-radio-group" -> chooseWay(locator, ways++ % 4);
            case "vaadin-date-picker" -> {
                type(locator, "9/3/2026", field);
                page.keyboard().press("Enter");
                said.add("2026-03-09");
            }
            case "vaadin-upload" -> upload(locator);
            default -> {
                String words = words(field);
                type(locator, words, field);
                said.addAll(List.of(words.split(", ")));
            }
        }
        Browser.waitUntilSettled(page);
    }

    abstract void type(Locator field, String words, Field described);

    /** @return the term that was chosen */
    abstract String chooseOne(Locator field);

    /** @return the terms that were chosen and stayed */
    abstract List<String> chooseSeveral(Locator field);

    abstract void chooseWay(Locator field, int number);

    abstract void openFileChooser(Locator upload);

    static Field describe(Locator field) {
        @SuppressWarnings("unchecked")
        java.util.Map<String, Object> seen = (java.util.Map<String, Object>) field.evaluate(DESCRIBE);
        return new Field(
                (String) seen.get("place"),
                (String) seen.get("kind"),
                ((String) seen.get("label")).strip(),
                (String) seen.get("said"),
                (Boolean) seen.get("isOpen"));
    }

    private void upload(Locator locator) {
        FileChooser chooser = page.waitForFileChooser(() -> openFileChooser(locator));
        chooser.setFiles(new FilePayload(stem + ".png", "image/png", picture(filled.size())));
        locator.locator("xpath=..").locator("vaadin-text-field").waitFor();
    }

    /** A word of its own for each field, in the form that the field asks for. */
    private String words(Field field) {
        String word = stem + letters(filled.size());
        String step = field.place().substring(field.place().lastIndexOf('/') + 1);
        return switch (step) {
            case "acronym" -> word.toUpperCase(java.util.Locale.ROOT);
            case "aliases" -> word + " House, " + word + " Hall";
            case "website", "link", "address" -> "https://www." + word + ".example/here";
            case "email" -> word + "@" + stem + ".example";
            case "telephone" -> "+65 6000 00" + (10 + filled.size() % 90);
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
