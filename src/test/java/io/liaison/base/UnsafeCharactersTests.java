package io.liaison.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("BR-255")
class UnsafeCharactersTests {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 1, 7, 8, 0x1B, 0x1F, 0x7F, 0x9F, 0x200B, 0x202A, 0x202E, 0x2060, 0x2064, 0x2066, 0x2069, 0xFDD0,
                0xFEFF, 0xFFFE, 0xFFFF, 0x1FFFE
            })
    @DisplayName("Point 9.25: control and direction characters are known and removed")
    void removesWhatNoTextNeeds(int character) {
        String text = "be" + Character.toString(character) + "low";

        assertThat(UnsafeCharacters.areIn(text)).isTrue();
        assertThat(UnsafeCharacters.removedFrom(text)).isEqualTo("below");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "\uDE00\uD83D"})
    @DisplayName("Point 9.25: half characters are known and removed")
    void removesHalfCharacters(String half) {
        assertThat(UnsafeCharacters.areIn("a" + half + "b")).isTrue();
        assertThat(UnsafeCharacters.removedFrom("a" + half + "b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Line\nand\tline\r\n",
                "No\u00A0break",
                "😀 👩‍🔬 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "עברית\u200F",
                "می‌خواهم",
                "Zo\u00EB Zoe\u0308",
                "北京"
            })
    void leavesEveryTextThatPeopleWrite(String text) {
        assertThat(UnsafeCharacters.areIn(text)).isFalse();
        assertThat(UnsafeCharacters.removedFrom(text)).isSameAs(text);
    }

    @Test
    @DisplayName("Point 9.25: what has no width goes without a word from what visitors type")
    void takesOutOfFormsWhatHasNoWidth() {
        assertThat(TypedText.line("AC\u200BTR\uFEFFIS")).isEqualTo("ACTRIS");
        assertThat(TypedText.lines("One\u2060\nTwo")).isEqualTo("One\nTwo");
    }

    @Test
    void keepsALineBreakForWordsOwn() {
        assertThat(UnsafeCharacters.removedFrom("one\u000Btwo\u000Cthree\u0085four"))
                .isEqualTo("one\ntwo\nthree\nfour");
    }

    @Test
    @DisplayName("Point 9.25: a call of a service with such a text is refused, however deep it stands")
    void refusesThemAnywhereInACall() throws NoSuchMethodException {
        record Inner(List<String> words) {}
        record Outer(Optional<Inner> inner, int number) {}
        Method method = Asked.class.getDeclaredMethod("ask", String.class, Record.class);

        SafeArguments.require(method, new Object[] {null, new Outer(Optional.of(new Inner(List.of("fine"))), 1)});
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> SafeArguments.require(
                        method, new Object[] {"a\u0000", new Outer(Optional.of(new Inner(List.of("b\u202E"))), 1)}))
                .satisfies(refusal -> assertThat(refusal.obstacles())
                        .extracting(Obstacle::place)
                        .containsExactly("title", "words"))
                .withMessageContaining("a control character (U+0000) in “title”")
                .withMessageContaining("a sign that turns the direction of text (U+202E) in “words”");
    }

    private interface Asked {
        void ask(String title, Record more);
    }
}
