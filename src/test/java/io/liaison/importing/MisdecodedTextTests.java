package io.liaison.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisdecodedTextTests {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The institute’s aim",
                "“Look”, she said – “then ask” …",
                "São Paulo and Zürich, señor, façade, naïve, über, Ørsted, straße",
                "20 °C ± 0.5, © 2020, ½ litre, 3 µm",
                "Œuvre, œuf, kteří, žluťoučký, Łódź, Jiří",
                "Việt Nam, Huế, Tiếng Việt",
                "Москва и Санкт-Петербург",
                "東京大学, 서울, Αθήνα",
                "Price: 5 €, trademark™, bullet • point, em—dash",
                "Smile 😀 now"
            })
    void turnsUtf8ReadAsLatin1Back(String text) {
        String misread = new String(text.getBytes(UTF_8), ISO_8859_1);

        assertThat(repair(misread)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The institute’s aim – “plain …",
                "São Paulo, Zürich, señor, façade, Öberg, Ørsted, straße, crème brûlée",
                "20 °C ± 0.5, © 2020, ½ litre",
                "œuf, kteří, Łódź",
                "Việt Nam, Huế",
                "東京大学, 서울",
                "5 €, trademark™, bullet • point",
                "Smile 😀 now"
            })
    void turnsUtf8ReadAsWindows1252Back(String text) {
        assertThat(repair(misread(text))).isEqualTo(text);
    }

    @Test
    void turnsBackWhatWasMisreadTwiceOrThreeTimes() {
        assertThat(repair(misread(misread("It’s – naïve")))).isEqualTo("It’s – naïve");
        assertThat(repair(misread(misread(misread("It’s"))))).isEqualTo("It’s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "« Café », « été », « où »",
                "«\u00A0Café\u00A0»… «\u00A0à\u00A0»",
                "“CAFÉ” ‘CAFÉ’ CAFÉ™ CAFÉ— CAFÉ… CAFÉ®",
                "“IRMÔ e a “IRMÃ”, SÃO PAULO, MAÇÃ…",
                "Straße” – Maß’s, Größe… Fuß»",
                "KNÍŽKA, MÁŠ, VÍŠ, káš”, dáš…",
                "5 Å±0.1, 2×½, Ø½ inch, HÄ… PÅ”",
                "à £50, à\u00A0£50, coté\u00A0½, está»",
                "Việt Nam, Москва, 東京, İstanbul, Ærø, þing, ðe",
                "Beyoncé†, naïve†, 20 °C, 5 €, ™ © ® …"
            })
    void leavesCorrectTextAlone(String text) {
        assertThat(repair(text)).isEqualTo(text);
    }

    @Test
    void leavesEveryAccentedLetterBeforeOrdinaryPunctuationAlone() {
        for (char letter = 'À'; letter <= 'ÿ'; letter++) {
            if (Character.isLetter(letter)) {
                for (String mark : new String[] {" ", ".", ",", "’", "”", "…", "–", "—", "»", "\u00A0»", "™"}) {
                    String word = Character.isUpperCase(letter) ? "AB" + letter : "ab" + letter;
                    assertThat(repair(word + mark + " next")).isEqualTo(word + mark + " next");
                }
            }
        }
    }

    @Test
    @Tag("BR-52")
    void namesEachRepairedWordWithItsLine() {
        MisdecodedText.Repaired repaired = MisdecodedText.repair("One\nitâ€™s two\nthree SeÃ±or");

        assertThat(repaired.repairs())
                .containsExactly(
                        new MisdecodedText.Repair(2, "itâ€™s", "it’s"),
                        new MisdecodedText.Repair(3, "SeÃ±or", "Señor"));
    }

    private static String repair(String text) {
        return MisdecodedText.repair(text).text();
    }

    /** As a program reads it that knows no better: bytes that Windows-1252 lacks come through as control characters. */
    private static String misread(String text) {
        StringBuilder misread = new StringBuilder();
        for (byte value : text.getBytes(UTF_8)) {
            String character = new String(new byte[] {value}, WINDOWS);
            misread.append(character.equals("\uFFFD") ? Character.toString(value & 0xFF) : character);
        }
        return misread.toString();
    }
}
