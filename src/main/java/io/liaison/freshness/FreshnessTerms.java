package io.liaison.freshness;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The terms of this installation: how long a confirmation holds, and how long an overdue page stays in the search. */
@Component
class FreshnessTerms {

    static final Duration MONTH_BEFORE = Duration.ofDays(30);
    static final Duration WEEK_BEFORE = Duration.ofDays(7);

    private final Period reviewAfter;
    private final Duration grace;

    FreshnessTerms(
            @Value("${liaison.freshness.review-after:12m}") Period reviewAfter,
            @Value("${liaison.freshness.grace:60d}") Duration grace) {
        this.reviewAfter = reviewAfter;
        this.grace = grace;
    }

    Instant reviewBy(Instant confirmedAt) {
        return after(confirmedAt, reviewAfter);
    }

    Instant reviewBy(Instant confirmedAt, int months) {
        return after(confirmedAt, Period.ofMonths(months));
    }

    Duration grace() {
        return grace;
    }

    private static Instant after(Instant start, Period period) {
        return start.atZone(ZoneId.systemDefault()).plus(period).toInstant();
    }
}
