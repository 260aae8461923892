package io.liaison.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.content.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlternativeTextsTests {

    @Test
    void blocksAPictureWithoutAny() {
        assertThat(ChecksFixtures.found(
                        new AlternativeTexts(), ChecksFixtures.profile().logo(picture(" "))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo("logo");
                    assertThat(finding.isBlocking()).isTrue();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"logo", "Our logo", "Image", "picture 1", "IMG_2044", "actris logo_transparent.png", "Untitled"})
    void advisesAgainstWordsThatSayNothing(String words) {
        assertThat(ChecksFixtures.found(
                        new AlternativeTexts(), ChecksFixtures.profile().logo(picture(words))))
                .singleElement()
                .matches(finding -> !finding.isBlocking());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Logo of the Quay Institute", "Two technicians at a bioreactor", "Quay Institute"})
    void acceptsADescription(String words) {
        assertThat(ChecksFixtures.found(
                        new AlternativeTexts(), ChecksFixtures.profile().logo(picture(words))))
                .isEmpty();
    }

    private static Picture picture(String alternativeText) {
        return new Picture("a".repeat(64), 10, 10, alternativeText);
    }
}
