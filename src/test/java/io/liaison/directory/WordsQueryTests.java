package io.liaison.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsQueryTests {

    @Test
    void letsTheLastWordGoOn() {
        assertThat(WordsQuery.of("clean roo"))
                .extracting(WordsQuery::finished, WordsQuery::begun)
                .containsExactly("clean ", "roo");
        assertThat(WordsQuery.of("cell").begun()).isEqualTo("cell");
    }

    @Test
    void leavesAPhraseAndAnEndedWordAlone() {
        assertThat(WordsQuery.of("\"clean room\"").begun()).isEmpty();
        assertThat(WordsQuery.of("clean \"roo").begun()).isEmpty();
        assertThat(WordsQuery.of("-room").begun()).isEmpty();
        assertThat(WordsQuery.of("a/b'c").begun()).isEmpty();
    }

    @Test
    void givesAlternativesOfPlainWordsOnly() {
        assertThat(WordsQuery.of("clean & ro'om:* | !x").any()).isEqualTo("clean | ro | om | x");
        assertThat(WordsQuery.of("'&|!:*").any()).isEmpty();
    }
}
