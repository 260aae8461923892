package io.liaison.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactTests {

    @ParameterizedTest
    @CsvSource({
        "+41 (0)44 123 45 67, +41441234567",
        "+65 6123 4567, +6561234567",
        "(044) 123 45 67, 0441234567",
        "(0) 44 123, 044123",
        "by mail, ''"
    })
    void dialsWhatATelephoneTakes(String written, String dialled) {
        assertThat(new Contact("", "", "", "", written).dialled()).isEqualTo(dialled);
    }
}
