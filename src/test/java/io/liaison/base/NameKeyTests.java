package io.liaison.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Institut Pasteur|INSTITUT PASTEUR",
                "Zo\u00EB Institute|Zoe\u0308 Institute",
                "A*STAR|A-Star",
                "Straße|STRASSE",
                "Ｔｏｋｙｏ|Tokyo",
                "Sun  Lab, Ltd.|sun lab ltd",
                "Institut für Biologie|Institut fur Biologie",
                "Zero\u200BWidth|ZeroWidth"
            })
    @DisplayName("Point 9.24: a name in another composition, case or punctuation is the same")
    void takesForOneWhatReadersTakeForOne(String name, String other) {
        assertThat(NameKey.of(name)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Institute A|Institute B", "किताब|कितब", "がっこう|かっこう", "京都大学|東京大学"})
    void tellsDifferentNamesApart(String name, String other) {
        assertThat(NameKey.of(name)).isNotEqualTo(NameKey.of(other));
    }
}
