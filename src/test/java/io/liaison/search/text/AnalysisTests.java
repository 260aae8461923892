package io.liaison.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "École Supérieure   | ecole superieure",
                "E\u0301COLE        | ecole",
                "Straße             | strasse",
                "Ørsted Łódź        | orsted lodz",
                "oﬃce ﬁnance        | office finance",
                "ＡＢＣ１            | abc1",
                "İstanbul           | istanbul",
                "CO₂                | co2",
                "co\u00ADoperate    | cooperate",
                "Пушкин             | пушкин",
                "مُحَمَّد              | محمد",
                "GMP, rooms; (new)  | gmp rooms new",
                "and/or             | and or",
                "Alzheimer’s        | alzheimer",
                "start-up           | start up startup",
                "A*STAR             | a star astar",
                "R&D                | r d rd",
                "U.S.A.             | u s a usa",
                "d'Orsay            | d orsay dorsay",
                "a-b-c-d-e          | a b c d e",
                "- -- * &           | ''",
                "日本               | 日 日本 本",
                "東京大学 lab       | 东 东京 京 京大 大 大学 学 lab",
                "서울               | 서 서울 울",
                "がん               | が がん ん",
                "か\u3099ん ｶﾞﾝ      | が がん ん ガ ガン ン",
                "ԵՐԵՎԱՆ             | երեվան",
                "<script>           | script",
                "100%               | 100"
            })
    void readsOneWordHoweverItIsWritten(String text, String words) {
        assertThat(String.join(
                        " ",
                        Analysis.ENGLISH.words(text).stream().map(Word::text).toList()))
                .isEqualTo(words);
    }

    @Test
    void tellsWhereEachWordStands() {
        String text = "At l’Île: Alzheimer's";

        List<String> places = Analysis.ENGLISH.words(text).stream()
                .map(word -> text.substring(word.start(), word.end()))
                .toList();

        assertThat(places).containsExactly("At", "l", "Île", "l’Île", "Alzheimer's");
    }

    @Test
    void readsAnythingToItsEnd() {
        assertThat(Analysis.ENGLISH.words("\uD800 \u0000 \uFFFF x\u0301\u0301 💊"))
                .extracting(Word::text)
                .containsExactly("x");
        assertThat(Analysis.ENGLISH.words("a".repeat(10_000)).getFirst().text()).hasSizeLessThan(100);
        assertThat(Analysis.ENGLISH.squashed("A*STAR"))
                .isEqualTo(Analysis.ENGLISH.squashed("a star"))
                .isEqualTo("astar");
    }

    @ParameterizedTest
    @CsvSource({
        "rental,rentals",
        "facility,facilities",
        "therapy,therapies",
        "organisation,organization",
        "commercialisation,commercialization",
        "characterising,characterizing",
        "licence,license",
        "manufacture,manufacturing",
        "analysis,analyses"
    })
    void takesFormsOfAWordBackToOneStem(String one, String other) {
        assertThat(Analysis.ENGLISH.stem(one)).isEqualTo(Analysis.ENGLISH.stem(other));
    }

    @ParameterizedTest
    @CsvSource({"university,universal", "organisation,organ", "news,new", "international,intern", "police,policy"})
    void keepsWordsApartThatOnlyLookAlike(String one, String other) {
        assertThat(Analysis.ENGLISH.stem(one)).isNotEqualTo(Analysis.ENGLISH.stem(other));
    }
}
