package io.liaison.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.base.EmailAddress;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HtmlTextTests {

    private static final String HOME = "https://portal.example/";
    private static final EmailAddress TO = new EmailAddress("noor@castellan.example");

    @Test
    @Tag("BR-94")
    void takesEveryTextAsTextAndNeverAsMarkup() {
        String attack = "<img src=x onerror=alert(1)><script>alert(2)</script>&amp;";
        Letter letter = new Letter(
                TO,
                attack,
                List.of(
                        new Passage.Heading(attack),
                        new Passage.Subheading(attack),
                        new Passage.Words(attack),
                        new Passage.Link(attack, "https://portal.example/a\"onclick=\"alert(3)")),
                "");

        Document page = html(letter);

        assertThat(page.select("img, script, [onclick], [onerror]")).isEmpty();
        assertThat(page.title()).isEqualTo(attack);
        assertThat(page.select("h1, h2, h3, #letter p").eachText()).containsOnly(attack);
    }

    @Test
    @Tag("BR-94")
    void linksOnlyWhatTheLetterNames() {
        String link = "https://portal.example/b";
        Letter letter = Letter.plain(
                TO,
                "Links",
                "See https://portal.example/b, or https://portal.example/c, or https://portal.example/b.evil/d,"
                        + " or https://elsewhere.example/?e=https://portal.example/b.\nBye.",
                link);

        assertThat(html(letter).select("a").eachAttr("href")).containsExactly(link);
        assertThat(html(letter).select("#letter p")).singleElement().satisfies(paragraph -> {
            assertThat(paragraph.text()).contains("https: //elsewhere. example/");
            assertThat(paragraph.select("br")).hasSize(1);
        });
    }

    @Test
    void saysTheSameInPlainText() {
        Letter letter = new Letter(
                TO,
                "A note",
                List.of(new Passage.Words("Too long."), new Passage.Link("Open the note", HOME + "n")),
                HOME + "account/mail");

        assertThat(PlainText.of(letter)).isEqualTo("""
                        Too long.

                        Open the note:
                        https://portal.example/n

                        --\s
                        Choose what you hear of, and how often:
                        https://portal.example/account/mail
                        """);
        assertThat(html(letter).select("a").eachAttr("href")).containsExactly(HOME + "n", HOME + "account/mail");
    }

    @Test
    void leavesOneLetterUntouchedByTheNext() {
        html(Letter.plain(TO, "First", "Secret of the first."));

        assertThat(html(Letter.plain(TO, "Second", "Other.")).text()).doesNotContain("Secret");
    }

    private static Document html(Letter letter) {
        return Jsoup.parse(HtmlText.of(letter));
    }
}
