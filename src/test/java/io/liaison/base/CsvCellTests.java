package io.liaison.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvCellTests {

    @ParameterizedTest
    @Tag("BR-184")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "plain|\"plain\"",
                "with, comma|\"with, comma\"",
                "a \"quote\"|\"a \"\"quote\"\"\"",
                "=1+1|\"'=1+1\"",
                "=HYPERLINK(\"http://x\")|\"'=HYPERLINK(\"\"http://x\"\")\"",
                "+65|\"'+65\"",
                "-1|\"'-1\"",
                "@SUM|\"'@SUM\"",
                "＝1|\"'＝1\"",
                "^\t=1^|^\"'\t=1\"^",
                "a=1|\"a=1\"",
            })
    void isNeitherATableOfItsOwnNorAFormula(String value, String cell) {
        assertThat(CsvCell.of(value)).isEqualTo(cell);
    }
}
