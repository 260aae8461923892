package io.liaison.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The strength of stored passwords, which other tests lower for themselves. */
class PasswordStrengthTests {

    @Test
    void storesPasswordsByBCryptWithAtLeastTenRounds() {
        String stored = new SecurityConfiguration().passwordEncoder().encode("a long enough password");

        assertThat(stored).matches("\\{bcrypt\\}\\$2[aby]\\$1\\d\\$.{53}");
    }
}
