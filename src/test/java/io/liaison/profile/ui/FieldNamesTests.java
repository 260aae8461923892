package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.World;
import io.liaison.content.ProfileContent;
import org.junit.jupiter.api.Test;

class FieldNamesTests {

    private final ProfileContent content = World.content("Quay Institute", "");

    @Test
    void callsAFieldAsTheFormDoes() {
        assertThat(FieldNames.of("overview", content)).isEqualTo("Overview");
        assertThat(FieldNames.of("mission", content)).isEqualTo("Mission points");
    }

    @Test
    void namesTheItemAFieldBelongsTo() {
        assertThat(FieldNames.of("offers/facility-rental/keyAdvantage", content))
                .isEqualTo("Key advantage of “Facility Rental”");
    }
}
