package io.liaison.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

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
                "日本               | 日 本 日本",
                "東京大学 lab       | 東 京 東京 大 京大 学 大学 lab",
                "서울               | 서 울 서울",
                "がん               | が ん がん",
                "<script>           | script",
                "100%               | 100"
            })
    void readsOneWordHoweverItIsWritten(String text, String words) {
        assertThat(String.join(" ", Words.of(text).stream().map(Word::text).toList()))
                .isEqualTo(words);
    }

    @Test
    void tellsWhereEachWordStands() {
        String text = "At l’Île: Alzheimer's";

        List<String> places = Words.of(text).stream()
                .map(word -> text.substring(word.start(), word.end()))
                .toList();

        assertThat(places).containsExactly("At", "l", "Île", "l’Île", "Alzheimer's");
    }

    @Test
    void readsAnythingToItsEnd() {
        assertThat(Words.of("\uD800 \u0000 \uFFFF x\u0301\u0301 💊"))
                .extracting(Word::text)
                .containsExactly("x");
        assertThat(Words.of("a".repeat(10_000)).getFirst().text()).hasSizeLessThan(100);
        assertThat(Words.squashed("A*STAR")).isEqualTo(Words.squashed("a star")).isEqualTo("astar");
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
        Stems stems = new Stems();
        assertThat(stems.stem(one)).isEqualTo(stems.stem(other));
    }

    @ParameterizedTest
    @CsvSource({"university,universal", "organisation,organ", "news,new", "international,intern", "police,policy"})
    void keepsWordsApartThatOnlyLookAlike(String one, String other) {
        Stems stems = new Stems();
        assertThat(stems.stem(one)).isNotEqualTo(stems.stem(other));
    }

    @Test
    void knowsWhatIsOneTypingErrorAway() {
        Set<String> meant = new TreeSet<>();
        TypingErrors.meant("actirs", meant::add);

        assertThat(meant).contains("actris", "actrirs", "atirs", "actira");
        assertThat(meant).doesNotContain("actirs", "actrsi");
        assertThat(TypingErrors.arePossibleIn("2020")).isFalse();
        assertThat(TypingErrors.arePossibleIn("cat")).isFalse();
        assertThat(TypingErrors.arePossibleIn("東京大学")).isFalse();
    }
}
