package io.liaison.content;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("BR-228")
class CalendarDateTests {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-02-30",
                "3020",
                "0020",
                "2019-13",
                "2019-00-01",
                "2019-4-1",
                "20",
                "31/12/2019",
                "next year"
            })
    @DisplayName(
            "Point 9.20: a date of establishment that is not in the calendar, or of another millennium, is refused")
    void refusesADateOfEstablishmentThatThereNeverWas(String date) {
        assertThat(validator.validateValue(ProfileContent.class, "established", date))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getMessage()).contains("2020-04-20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2020", "1409", "2020-04", "2020-02-29"})
    void takesAYearAMonthOrADay(String date) {
        assertThat(validator.validateValue(ProfileContent.class, "established", date))
                .isEmpty();
    }

    @Test
    @DisplayName("Point 9.20: news of the year 3020 are refused")
    void refusesNewsOfAnotherMillennium() {
        assertThat(validator.validateValue(NewsItem.class, "date", LocalDate.of(3020, 1, 1)))
                .hasSize(1);
        assertThat(validator.validateValue(NewsItem.class, "date", LocalDate.of(2027, 1, 1)))
                .isEmpty();
        assertThat(validator.validateValue(NewsItem.class, "date", null)).isEmpty();
    }
}
