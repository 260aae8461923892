package io.liaison.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Clean Room,clean room",
        "  clean   room ,clean room",
        "'Müller’s GMP-Raum',muller’s gmp-raum",
        "A*STAR & friends?,a*star & friends",
        "<script>alert(1)</script>,script alert 1 script",
        "細胞治療,細胞治療"
    })
    void foldSpellingsIntoOne(String typed, String kept) {
        assertThat(AskedWords.of(typed)).contains(kept);
    }

    @ParameterizedTest
    @Tag("BR-195")
    @ValueSource(
            strings = {
                "noor@castellan.example",
                "mail noor＠castellan.example",
                "+65 6123 4567",
                "S1234567D",
                "https://example.org/?token=abc",
                "٠١٢٣٤٥٦٧",
                "   ",
                "?!"
            })
    void keepNothingThatMayBeSomebodys(String typed) {
        assertThat(AskedWords.of(typed)).isEmpty();
    }

    @Test
    void keepYearsAndModels() {
        assertThat(AskedWords.of("ISO 13485 in 2026".replace("2026", ""))).contains("iso 13485 in");
        assertThat(AskedWords.of("SARS-CoV-2")).contains("sars-cov-2");
    }

    @Test
    void cutLongOnesAtTheEndOfAWord() {
        assertThat(AskedWords.of("clean room ".repeat(20)).orElseThrow())
                .hasSizeLessThanOrEqualTo(AskedWords.LONGEST)
                .endsWith(" room");
        assertThat(AskedWords.of("x".repeat(200)).orElseThrow()).hasSize(AskedWords.LONGEST);
    }
}
