package io.liaison.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.base.InvalidInput;
import io.liaison.content.ProfileContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTests {

    @Test
    void refusesAFileOfTenMegabytes() {
        assertRefused(new byte[10 * 1024 * 1024], "larger than 1 MB");
    }

    @Test
    void refusesPastedTextThatIsTooLarge() {
        String text = "ü".repeat(Source.MAX_BYTES / 2 + 1);

        assertThatThrownBy(() -> Source.pasted(text))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("1 MB");
    }

    @Test
    void takesAPageOfExactlyOneMegabyte() {
        String page = "---\ntitle: A\n---\n";

        assertThat(Source.uploaded((page + "x".repeat(Source.MAX_BYTES - page.length())).getBytes(UTF_8))
                        .text())
                .hasSize(Source.MAX_BYTES);
    }

    @Test
    void refusesBinaryFilesAndSaysWhatTheyAre() {
        assertRefused("%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(ISO_8859_1), "application/pdf");
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "image/png");
        assertRefused(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}, "application/zip");
        assertRefused("---\ntitle: A\0B\n---\n".getBytes(UTF_8), "not text");
    }

    @Test
    void refusesOtherEncodingsAndSaysHowToSaveTheText() {
        assertRefused("---\ntitle: Zürich\n---\n".getBytes(ISO_8859_1), "UTF-8");
        assertRefused("---\ntitle: A\n---\n".getBytes(UTF_16), "UTF-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t", "\uFEFF"})
    void refusesEmptyText(String text) {
        assertRefused(text.getBytes(UTF_8), "empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<!DOCTYPE html>\n<html>", "  <html lang=\"en\">", "<?xml version=\"1.0\"?><a/>", "<BODY>x"})
    void refusesWholeHtmlPages(String text) {
        assertRefused(text.getBytes(UTF_8), "HTML, not Markdown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Just Markdown\n\nNo settings.", "Plain words", "{\"json\": true}", "--- title ---"})
    void refusesTextWithoutFrontMatter(String text) {
        assertUnreadable(text, "no front matter");
    }

    @Test
    void refusesFrontMatterThatIsBrokenAndSaysWhere() {
        assertUnreadable("---\ntitle: A\n\nText without an end", "no end");
        assertUnreadable("---\ntitle: One: two\n---\n", "line 2");
        assertUnreadable("---\n- just\n- a list\n---\n", "not a list of settings");
        assertUnreadable("---\na: &x [1]\nb: [*x, *x]\n---\n", "cannot be read");
        assertUnreadable("---\na: " + "[".repeat(60) + "\n---\n", "cannot be read");
    }

    @Test
    void takesByteOrderMarksAndForeignLineEnds() {
        byte[] bytes = "\uFEFF---\r\ntitle: A\r---\r\nText".getBytes(UTF_8);

        assertThat(Source.uploaded(bytes).text()).isEqualTo("---\ntitle: A\n---\nText");
    }

    @Test
    void replacesCharactersThatNoTextNeedsAndReportsThem() {
        Imported imported = ImportingFixtures.readPage("#### Overview\nA bell\u0007 and half a \uD83D pair.");

        assertThat(imported.draft().overview()).isEqualTo("A bell\uFFFD and half a \uFFFD pair.");
        assertThat(imported.findings(FindingKind.DAMAGED_TEXT)).hasSize(2);
    }

    private static void assertRefused(byte[] bytes, String words) {
        assertThatThrownBy(() -> Source.uploaded(bytes))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(words);
    }

    private static void assertUnreadable(String text, String words) {
        Source source = Source.pasted(text);
        assertThatThrownBy(() -> ImportingFixtures.markdownImport().read(source, ProfileContent.EMPTY))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(words);
    }
}
