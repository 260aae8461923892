package io.liaison.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @Tag("BR-241")
    @DisplayName("Point 9.18: one address is one person, whatever its case and the blanks around it")
    @ValueSource(
            strings = {
                "noor@castellan.example",
                "NOOR@Castellan.Example",
                " noor@castellan.example \t",
                "\u00a0noor@castellan.example\u00a0",
                "\u202fnoor@castellan.example\u2007",
                "\ufeffnoor@castellan.example\u200b",
                "\u3000noor@castellan.example\r\n"
            })
    void isOnePerson(String typed) {
        assertThat(EmailAddress.isEmailAddress(typed)).isTrue();
        assertThat(new EmailAddress(typed)).isEqualTo(new EmailAddress("noor@castellan.example"));
    }

    @ParameterizedTest
    @Tag("BR-241")
    @ValueSource(strings = {"no\u00a0or@castellan.example", "n\u043eor@castellan.example", "noor@castellan", "\u00a0"})
    void takesNoLookAlikes(String typed) {
        assertThat(EmailAddress.isEmailAddress(typed)).isFalse();
    }
}
