package io.liaison.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("BR-227")
class EnteredMomentTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    private static final LocalDate FORWARD = LocalDate.of(2027, 3, 28);
    private static final LocalDate BACK = LocalDate.of(2027, 10, 31);

    @ParameterizedTest
    @ValueSource(strings = {"25:99", "24:00", "24", "9", "12:60", "-1:00", "9:00 pm", "noon", "1200000", "12:30:59"})
    @DisplayName("Point 9.20: a time that is none is refused at the field and made into no other")
    void refusesATimeThatIsNone(String time) {
        EnteredMoment entered = entered(DAY, time);

        assertThat(entered.instant()).isEmpty();
        assertThat(entered.obstacles()).extracting(Obstacle::place).containsExactly("time");
    }

    @ParameterizedTest
    @CsvSource({"09:00,08:00", "9:00,08:00", "0900,08:00", "9.05,08:05", "23:59,22:59", "17h30,16:30"})
    void takesATimeAsPeopleWriteIt(String time, String utc) {
        assertThat(entered(DAY, " " + time + " ").instant()).contains(Instant.parse("2026-12-03T" + utc + ":00Z"));
    }

    @Test
    @DisplayName("Point 9.20: a date without a time and a time without a date say what is missing, where it is missing")
    void saysWhatIsMissing() {
        assertThat(entered(DAY, "").obstacles())
                .containsExactly(new Obstacle("time", "Enter the time as well, such as 09:00."));
        assertThat(entered(null, "09:00").obstacles())
                .containsExactly(new Obstacle("date", "Enter the date as well, such as 03/12/2026."));
        assertThat(entered(DAY, "").mistakes()).isEmpty();
        assertThat(entered(null, "").obstacles()).isEmpty();
        assertThat(entered(null, "").isEmpty()).isTrue();
    }

    @Test
    @DisplayName("Point 9.20: a time that the clocks leave out is refused, and says why")
    void refusesATimeInTheGap() {
        EnteredMoment entered = entered(FORWARD, "02:30");

        assertThat(entered.instant()).isEmpty();
        assertThat(entered.obstacles())
                .containsExactly(
                        new Obstacle(
                                "time",
                                "The clocks go forward that day, from 02:00 to 03:00: there is no 02:30. Choose another time."));
        assertThat(entered(FORWARD, "03:00").instant()).contains(Instant.parse("2027-03-28T01:00:00Z"));
    }

    @Test
    @DisplayName("Point 9.20: of a time that comes twice, people choose which one they mean")
    void asksWhichOfBothIsMeant() {
        EnteredMoment entered = entered(BACK, "02:30");

        assertThat(entered.instant()).isEmpty();
        assertThat(entered.choices()).containsExactly(ZoneOffset.ofHours(2), ZoneOffset.ofHours(1));
        assertThat(entered.obstacles()).extracting(Obstacle::place).containsExactly("offset");
        assertThat(new EnteredMoment(BACK, "02:30", BERLIN, ZoneOffset.ofHours(2)).instant())
                .contains(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(new EnteredMoment(BACK, "02:30", BERLIN, ZoneOffset.ofHours(1)).instant())
                .contains(Instant.parse("2027-10-31T01:30:00Z"));
        assertThat(new EnteredMoment(BACK, "02:30", BERLIN, ZoneOffset.ofHours(5)).instant())
                .isEmpty();
        assertThat(entered(BACK, "03:30").choices()).isEmpty();
    }

    private static EnteredMoment entered(LocalDate date, String time) {
        return new EnteredMoment(date, time, BERLIN, null);
    }
}
