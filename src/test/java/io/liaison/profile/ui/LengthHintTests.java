package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LengthHintTests {

    @Test
    void keepsQuietWhileThereIsRoom() {
        assertThat(LengthHint.words(79, 100)).isEmpty();
    }

    @Test
    void countsDownNearTheLimit() {
        assertThat(LengthHint.words(1_990, 2_000)).isEqualTo("10 of 2,000 characters left");
        assertThat(LengthHint.words(100, 100)).isEqualTo("0 of 100 characters left");
    }

    @Test
    @DisplayName("Point 9.2: one character too many is called one")
    void saysHowMuchIsTooMuch() {
        assertThat(LengthHint.words(101, 100)).isEqualTo("1 character too many");
        assertThat(LengthHint.words(103, 100)).isEqualTo("3 characters too many");
    }
}
