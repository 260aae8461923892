package io.liaison.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.directory.Highlighted.Piece;
import org.junit.jupiter.api.Test;

class HighlightedTests {

    private static final String START = String.valueOf(Highlighted.START);
    private static final String STOP = String.valueOf(Highlighted.STOP);

    @Test
    void takesNeighboursAsOneFinding() {
        Highlighted read = Highlighted.read(
                "A clean room here", "A " + START + "clean" + STOP + " " + START + "room" + STOP + " here");

        assertThat(read.pieces())
                .containsExactly(new Piece("A ", false), new Piece("clean room", true), new Piece(" here", false));
        assertThat(read.text()).isEqualTo("A clean room here");
    }

    @Test
    void keepsTheTextWhereMarkingChangedIt() {
        Highlighted read = Highlighted.read("a <b> cell", "a   " + START + "cell" + STOP);

        assertThat(read).isEqualTo(Highlighted.plain("a <b> cell"));
    }
}
