package io.liaison.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

    @Test
    void rendersTextListsAndTables() {
        assertThat(Markdown.toHtml("**Bold**\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |"))
                .contains("<strong>Bold</strong>", "<li>one</li>", "<td>2</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "<img src=x onerror=alert(1)>",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "<a href=\"https://example.org\" onclick=\"alert(1)\">x</a>",
                "![x](https://tracker.example/pixel.png)",
                "<iframe src=https://example.org></iframe>",
                "<style>*{display:none}</style>"
            })
    void letsNothingRunOrLoad(String hostile) {
        assertThat(Markdown.toHtml(hostile))
                .doesNotContainIgnoringCase(
                        "<script",
                        "<img",
                        "<iframe",
                        "<style",
                        "href=\"javascript",
                        "href=\"data",
                        "<a href=\"https://example.org\" onclick");
    }

    @Test
    void sendsNobodyAcrossALinkWithOurNameOrRank() {
        assertThat(Markdown.toHtml("[site](https://example.org)"))
                .contains("rel=")
                .contains("nofollow")
                .contains("noopener");
    }

    @Test
    void keepsHeadingsBelowThePagesOwn() {
        assertThat(Markdown.toHtml("# Big")).contains("<h5>Big</h5>").doesNotContain("<h1");
    }

    @Test
    void givesTheTextAlone() {
        assertThat(Markdown.toText("**Rooms** for [rent](https://example.org)"))
                .contains("Rooms for")
                .doesNotContain("**");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5*3*2|5*3*2",
                "a 5**3**2 b|a 5**3**2 b",
                "5*3 and 4*2|5*3 and 4*2",
                "rooms*labs*halls|rooms*labs*halls",
                "*both* and **bold**|<em>both</em> and <strong>bold</strong>",
                "**A**dvanced **T**herapy|<strong>A</strong>dvanced <strong>T</strong>herapy",
                "中文**粗体**中文|中文<strong>粗体</strong>中文"
            })
    @DisplayName("Point 9.6: asterisks within words and products stay as typed")
    void leavesAsterisksWithinWordsAlone(String markdown, String html) {
        assertThat(Markdown.toHtml(markdown)).contains("<p>" + html + "</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://www.actris.sg/visit.|https://www.actris.sg/visit",
                "See www.actris.sg/visit, soon|https://www.actris.sg/visit",
                "Write to hello@actris.sg.|mailto:hello&#64;actris.sg",
                "<https://actris.sg>|https://actris.sg"
            })
    @DisplayName("Point 9.6: a bare address is a link on the page")
    void makesLinksOfBareAddresses(String markdown, String address) {
        assertThat(Markdown.toHtml(markdown))
                .contains("href=\"" + address + "\"")
                .contains("nofollow");
    }

    @Test
    void doesNotRepeatABareAddressInTheTextAlone() {
        assertThat(Markdown.toText("See https://actris.sg")).isEqualTo("See https://actris.sg");
    }
}
