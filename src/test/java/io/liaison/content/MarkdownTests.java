package io.liaison.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
