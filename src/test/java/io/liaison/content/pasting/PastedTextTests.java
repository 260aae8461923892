package io.liaison.content.pasting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("BR-256")
class PastedTextTests {

    /** As Word writes it, shortened. */
    private static final String WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=EN-GB><!--StartFragment-->
            <h2><b>What we offer<o:p></o:p></b></h2>
            <p class=MsoNormal style='margin-bottom:8pt'><span style='font-family:"Calibri"'>Our <b>clean rooms</b> hold 5*3*2 boxes.<o:p></o:p></span></p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>First<o:p></o:p></p>
            <p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><![endif]>Inner<o:p></o:p></p>
            <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Second<o:p></o:p></p>
            <p class=MsoNormal>See <a href="https://www.actris.sg/visit">our page</a>.<o:p></o:p></p>
            <!--EndFragment--></body></html>
            """;

    @Test
    @DisplayName("Point 9.6: headings, lists, bold words and links of Word become Markdown, and it is said")
    void readsWord() {
        PastedText pasted = PastedText.of(WORD, "whatever");

        assertThat(pasted.markdown()).isEqualTo("""
                        ## What we offer

                        Our **clean rooms** hold 5*3*2 boxes.

                        - First
                          - Inner
                        - Second

                        See [our page](https://www.actris.sg/visit).""");
        assertThat(pasted.changes()).isEqualTo("Pasted as Markdown: 1 heading, 1 list, 1 link, 1 bold passage.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Call <b>us</b>, or <i>write</i>; now.         | Call **us**, or *write*; now.",
                "<p>Write to <i>us</i>.</p>                    | Write to *us*.",
                "See (<b>here</b>) and “<i>there</i>”.         | See (**here**) and “*there*”.",
                "<b>R&amp;D</b> with 5 &lt; 6 and 7 &gt; 6     | **R&D** with 5 < 6 and 7 > 6",
                "<b>Mind</b> &amp;amp; and &lt;b&gt;           | **Mind** \\&amp; and \\<b\\>"
            })
    @DisplayName("Point 9.6: punctuation stays beside bold words, and what needs no escape has none")
    void addsNothingToWhatWasWritten(String page, String markdown) {
        assertThat(PastedText.of(page, "").markdown()).isEqualTo(markdown);
    }

    @Test
    @DisplayName("Point 9.6: what its author struck out is left out, and that is said")
    void leavesOutWhatIsStruckOut() {
        PastedText pasted = PastedText.of("<p><del>Gone</del> <b>Here</b> <s>old</s> and there</p>", "");

        assertThat(pasted.markdown()).isEqualTo("**Here** and there");
        assertThat(pasted.changes()).contains("Left out: 2 struck-out passages.");
    }

    @Test
    @DisplayName("Point 9.6: lines of Word's plain text that begin with a bullet and a tab become a list")
    void readsBulletsOfPlainText() {
        PastedText pasted = PastedText.of("", "We have:\r\n•\tFirst\r\n•\tSecond\r\no\tInner\r\nThe end. 5*3*2");

        assertThat(pasted.markdown()).isEqualTo("We have:\n\n- First\n- Second\n  - Inner\n\nThe end. 5*3*2");
        assertThat(pasted.changes()).isEqualTo("Pasted as Markdown: 1 list.");
    }

    @Test
    @DisplayName("Point 9.6: paragraphs that begin with a bullet become a list too")
    void readsBulletsInParagraphs() {
        assertThat(PastedText.of("<p>•&nbsp;&nbsp;First</p><p>• Second</p><p>End</p>", "")
                        .markdown())
                .isEqualTo("- First\n- Second\n\nEnd");
    }

    @Test
    @DisplayName("Point 9.6: numbers with a tab become a numbered list")
    void readsNumbers() {
        assertThat(PastedText.of("", "1.\tFirst\n2)\tSecond").markdown()).isEqualTo("1. First\n2. Second");
    }

    @Test
    @DisplayName("Point 9.6: bold and italics of Google Docs are read from its styles, and nothing else becomes bold")
    void readsGoogleDocs() {
        String page = """
                <b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">Plain and </span>\
                <span style="font-weight:700">bold</span><span style="font-style:italic"> slanted</span></p>\
                <ul><li dir="ltr"><p dir="ltr"><span>One</span></p></li><li><p><span>Two</span></p></li></ul></b>""";

        assertThat(PastedText.of(page, "").markdown()).isEqualTo("Plain and **bold** *slanted*\n\n- One\n- Two");
    }

    @Test
    @DisplayName("Point 9.6: pictures, scripts, hidden words and links that lead nowhere are left out")
    void leavesOutWhatIsNoText() {
        PastedText pasted = PastedText.of("""
                <p>Look <img src="x.png" onerror="alert(1)">here<span style="display:none">secret</span>
                <a href="javascript:alert(1)">now</a><script>alert(1)</script></p>""", "");

        assertThat(pasted.markdown()).isEqualTo("Look here now");
        assertThat(pasted.changes()).endsWith("Left out: 1 picture.");
    }

    @Test
    @DisplayName("Point 9.6: a table's first row names its columns, so that the page shows a table")
    void readsTables() {
        assertThat(PastedText.of(
                                "<table><tr><td>Room</td><td>m<sup>2</sup></td></tr><tr><td>A</td><td>20</td></tr></table>",
                                "")
                        .markdown()
                        .lines()
                        .map(line -> line.replaceAll("[ -]+", "")))
                .containsExactly("|Room|m²|", "|||", "|A|20|");
    }

    @Test
    @DisplayName("Point 9.6: control characters go, and it is said")
    void leavesOutControlCharacters() {
        PastedText pasted = PastedText.of("", "One\u0007 two\u202E three");

        assertThat(pasted).isEqualTo(new PastedText("One two three", "Left out: 2 control characters."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div style='font-family:Consolas;white-space:pre'><div><span>**bold** *it*</span></div></div>|**bold** *it*",
                "<meta charset='utf-8'><span>**bold**</span>|**bold**",
                "''|5*3*2 and **bold**"
            })
    @DisplayName("Point 9.6: Markdown that is pasted stays Markdown")
    void leavesMarkdownAsItIs(String page, String plain) {
        assertThat(PastedText.of(page, plain)).isEqualTo(new PastedText(plain, ""));
    }
}
