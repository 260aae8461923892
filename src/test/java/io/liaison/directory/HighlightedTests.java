package io.liaison.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.directory.Highlighted.Piece;
import io.liaison.search.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HighlightedTests {

    @Test
    void cutsATextWhereFindingsBeginAndEnd() {
        Highlighted marked = Highlighted.of("A clean room here", List.of(new Span(2, 12)));

        assertThat(marked.pieces())
                .containsExactly(new Piece("A ", false), new Piece("clean room", true), new Piece(" here", false));
        assertThat(marked.text()).isEqualTo("A clean room here");
        assertThat(marked.hasFindings()).isTrue();
    }

    @Test
    void leavesATextWithoutFindingsInOnePiece() {
        assertThat(Highlighted.of("", List.of()).hasFindings()).isFalse();
        assertThat(Highlighted.of("room", List.of(new Span(0, 4))).pieces()).containsExactly(new Piece("room", true));
    }

    @Test
    void cutsAnExcerptWhereMostWasFound() {
        String text = "Moss. " + "Nothing of the sort here. ".repeat(20)
                + "But here is moss and more moss, and the end is " + "far away from it. ".repeat(20);

        Highlighted excerpt = Excerpts.excerpt(text, marked -> Pattern.compile("(?i)moss")
                .matcher(marked)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList());

        assertThat(excerpt).isNotNull();
        assertThat(excerpt.text())
                .startsWith("… ")
                .contains("here is moss and more moss")
                .endsWith(" …")
                .hasSizeLessThan(220);
        assertThat(excerpt.pieces().stream().filter(Piece::isFound)).hasSize(2);
        assertThat(Excerpts.excerpt("Nothing", marked -> List.of())).isNull();
    }
}
