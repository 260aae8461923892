package io.liaison.review;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** By when a verdict is owed: so many working days after the submission, at the same time of day where the platform is. */
@Component
class DueDates {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final int workingDays;
    private final ZoneId zone;

    DueDates(@Value("${liaison.review.due-days:3}") int workingDays) {
        this.workingDays = workingDays;
        this.zone = ZoneId.systemDefault();
    }

    Instant dueAt(Instant submittedAt) {
        ZonedDateTime due = submittedAt.atZone(zone);
        for (int left = workingDays; left > 0; ) {
            due = due.plusDays(1);
            if (!WEEKEND.contains(due.getDayOfWeek())) {
                left--;
            }
        }
        return due.toInstant();
    }
}
