package io.liaison.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProfileStateTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void saysInShortWhatItsLabelSays() {
        assertThat(new ProfileState(null, true, false).shortLabel()).isEqualTo("Draft");
        assertThat(new ProfileState(null, true, true).shortLabel()).isEqualTo("In review");
        assertThat(new ProfileState(null, true, false, NOON, null, false).shortLabel())
                .isEqualTo("Approved");
        assertThat(new ProfileState(NOON, false, false).shortLabel()).isEqualTo("Live");
        assertThat(new ProfileState(NOON, true, false).shortLabel()).isEqualTo("Live, changed");
        assertThat(new ProfileState(NOON, true, true).shortLabel()).isEqualTo("Live, in review");
        assertThat(new ProfileState(null, true, false, null, null, true).shortLabel())
                .isEqualTo("Not live");
        assertThat(new ProfileState(null, true, true, null, null, true).shortLabel())
                .isEqualTo("Not live, in review");
    }

    @Test
    void standsAsBeforeWhateverIsWrittenInItsDraft() {
        ProfileState live = new ProfileState(NOON, false, false);

        assertThat(live.standsAs(new ProfileState(NOON, true, false))).isTrue();
        assertThat(live.standsAs(new ProfileState(NOON, true, true))).isFalse();
        assertThat(live.standsAs(new ProfileState(NOON.plusSeconds(1), false, false)))
                .isFalse();
        assertThat(live.standsAs(new ProfileState(null, true, false, null, null, true)))
                .isFalse();
    }
}
