package io.liaison.markup;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlBytesTests {

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</title></textarea></style><svg onload=alert(1)>",
            "&lt;b&gt; &amp; &quot; &#60;",
            "<!-- --> ]]> <?x ?>",
            "a\u00A0b\u2028c\u2029d",
            "Größe 東京 \uD83E\uDDEC עברית");

    @Test
    @Tag("BR-370")
    @DisplayName("what people write stays letters, within elements and attributes")
    void keepsLettersLetters() {
        for (String hostile : HOSTILE) {
            Document page = parsed(
                    text("p", "", hostile).attr("title", hostile).attr("data-x", hostile),
                    text("textarea", "", hostile),
                    element("input", "").attr("value", hostile));

            assertThat(page.body().children())
                    .extracting(org.jsoup.nodes.Element::tagName)
                    .containsExactly("p", "textarea", "input");
            assertThat(page.select("p").first().wholeText()).isEqualTo(hostile);
            assertThat(page.select("p").attr("title")).isEqualTo(hostile);
            assertThat(page.select("p").attr("data-x")).isEqualTo(hostile);
            assertThat(page.select("p").first().attributes().size()).isEqualTo(2);
            assertThat(page.select("textarea").first().wholeText()).isEqualTo(hostile);
            assertThat(page.select("input").attr("value")).isEqualTo(hostile);
        }
    }

    @Test
    @Tag("BR-370")
    @DisplayName("structured data cannot end its script element")
    void keepsScriptClosed() {
        String json = "{\"name\":\"</script><script>alert(1)</script><!--<script>\"}";

        Document page = parsed(new JsonLdScript(json));

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("script").first().data())
                .isEqualTo(json.replace("<", "\\u003c"))
                .doesNotContain("<");
    }

    @ParameterizedTest
    @Tag("BR-371")
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "\u0001java\nscript\r:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "blob:https://example.org/1",
                "feed:javascript:alert(1)"
            })
    void leavesOutAnAddressThatWouldBeRun(String address) {
        assertThat(link(address, "", "Read").html()).isEqualTo("<a>Read</a>");
        assertThat(element("img", "").attr("src", address).html()).isEqualTo("<img>");
        assertThat(element("form", "").attr("action", address).html()).isEqualTo("<form></form>");
        assertThat(element("button", "").attr("formaction", address).html()).isEqualTo("<button></button>");
        assertThat(link("/safe", "", "Read").attr("href", address).html())
                .as("not even in place of a good one")
                .isEqualTo("<a>Read</a>");
    }

    @ParameterizedTest
    @Tag("BR-371")
    @ValueSource(
            strings = {
                "/partners/actris?for=investors#ways",
                "#ways",
                "?page=2",
                "",
                "https://example.org/a:b",
                "http://example.org",
                "HTTPS://example.org",
                "mailto:a@example.org?subject=x",
                "tel:+6512345678",
                "/a:b",
                "?q=javascript:alert(1)"
            })
    void keepsAnAddressThatLeadsSomewhere(String address) {
        assertThat(parsed(link(address, "", "Read")).select("a").attr("href")).isEqualTo(address);
        assertThat(link(address, "", "Read").attribute("href")).isEqualTo(address);
    }

    @Test
    @Tag("BR-370")
    void hasNoAttributeThatIsRun() {
        Element element = element("p", "");

        for (String name : List.of("onclick", "srcdoc", "a b", "a=b", "a\"", "a>", "", "-a", "A")) {
            assertThatIllegalArgumentException().isThrownBy(() -> element.attr(name, "x"));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> element("script", "").with(new Text("alert(1)")));
        assertThatIllegalArgumentException().isThrownBy(() -> text("style", "", "p {}"));
    }

    @Test
    void endsNoVoidElementAndKeepsItEmpty() {
        assertThat(element("p", "", element("br", ""), element("img", "").attr("alt", "A tern"))
                        .html())
                .isEqualTo("<p><br><img alt=\"A tern\"></p>");
        assertThatIllegalArgumentException().isThrownBy(() -> element("br", "", new Text("x")));
        assertThat(element("div", "").html()).isEqualTo("<div></div>");
    }

    @Test
    void writesAnAttributeThatIsOnlyThereByItsName() {
        Element box = element("input", "").attr("type", "checkbox").attr("checked", true);

        assertThat(box.attr("required").html()).isEqualTo("<input type=\"checkbox\" checked required>");
        assertThat(box.attr("checked", false).html()).isEqualTo("<input type=\"checkbox\">");
        assertThat(parsed(element("img", "").attr("alt", "")).select("img[alt='']"))
                .hasSize(1);
    }

    @Test
    void keepsALineBreakAtTheBeginningOfATextarea() {
        assertThat(text("textarea", "", "\nsecond line").html())
                .as("browsers take the first line break for a part of the markup")
                .isEqualTo("<textarea>\n\nsecond line</textarea>");
        assertThat(text("textarea", "", "first line\n").html()).isEqualTo("<textarea>first line\n</textarea>");
    }

    @Test
    void neverChangesAnElement() {
        Element list = element("ul", "list");

        Element longer =
                list.with(text("li", "", "one")).withClass("list--long").attr("id", "here");

        assertThat(list.html()).isEqualTo("<ul class=\"list\"></ul>");
        assertThat(longer.html()).isEqualTo("<ul class=\"list list--long\" id=\"here\"><li>one</li></ul>");
        assertThat(longer.without("id").attr("class", "other").html())
                .isEqualTo("<ul class=\"other\"><li>one</li></ul>");
        assertThat(longer.with(Optional.<Node>empty())).isSameAs(longer);
        assertThat(longer.withFirst(List.of(text("li", "", "zero"))).text()).isEqualTo("zeroone");
    }

    @Test
    void writesSanitisedHtmlAsItIs() {
        assertThat(element("div", "prose", new SanitisedHtml("<p>a <em>b</em></p>"))
                        .html())
                .isEqualTo("<div class=\"prose\"><p>a <em>b</em></p></div>");
        assertThat(icon("arrow").html()).isEqualTo("<span class=\"icon icon--arrow\" aria-hidden=\"true\"></span>");
    }

    @Test
    void writesWhatNoTextCanHoldAsTheReplacementCharacter() {
        byte[] bytes = HtmlBytes.document(element("html", "", new Text("a\uD83Eb\u0000c\uDDEC")));

        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("<!doctype html><html>a\uFFFDb\uFFFDc\uFFFD</html>");
    }

    @Test
    void writesPagesOfAnyLength() {
        String words = "Größe <東京> \uD83E\uDDEC ".repeat(20_000);

        byte[] bytes = HtmlBytes.document(element("html", "", text("p", "", words)));

        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo(
                        "<!doctype html><html><p>" + words.replace("<", "&lt;").replace(">", "&gt;") + "</p></html>");
    }

    private static Document parsed(Node... content) {
        byte[] bytes = HtmlBytes.document(element("html", "", element("head", ""), element("body", "", content)));
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    }
}
