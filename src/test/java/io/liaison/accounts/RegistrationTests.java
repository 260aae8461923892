package io.liaison.accounts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.base.InvalidInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("BR-296")
class RegistrationTests {

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "Password1234", "123456789012", "qwerty123456", "passwordpassword"})
    @DisplayName("Point 10.5: what is in lists of stolen passwords is refused")
    void refusesStolenPasswords(String password) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Registration.requireStrong(password))
                .withMessageContaining("stolen");
    }

    @Test
    @DisplayName("Point 10.5: a password has at least twelve characters")
    void refusesShortPasswords() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Registration.requireStrong("eleven char"))
                .withMessageContaining("at least 12");
        assertThatCode(() -> Registration.requireStrong("lantern river otter brass"))
                .doesNotThrowAnyException();
    }
}
