package io.liaison.review;

import io.liaison.base.PartnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Entries of a queue, one thing different at a time. */
public final class QueueFixtures {

    private static final Instant MORNING = Instant.parse("2026-11-18T09:00:00Z");

    private QueueFixtures() {}

    /** An entry of the partner, submitted so many hours into the morning. */
    public static QueueEntry entry(String partner, int hours, RiskSign sign) {
        return entry(partner, hours, sign, 1, Optional.empty());
    }

    public static QueueEntry entry(String partner, int hours, RiskSign sign, int words, Optional<Holder> holder) {
        Instant submitted = MORNING.plus(Duration.ofHours(hours));
        return new QueueEntry(
                new SubmissionId(UUID.randomUUID()),
                new PartnerId(UUID.randomUUID()),
                partner,
                "Ada",
                submitted,
                submitted.plus(Duration.ofDays(3)),
                hours < 0,
                new Appraisal(
                        1,
                        List.of(),
                        "1 field",
                        new ChangeRisk(List.of(sign), words),
                        List.of(),
                        sign == RiskSign.FIRST),
                false,
                holder);
    }

    public static Holder me() {
        return new Holder("Me", MORNING, true);
    }

    public static Holder somebodyElse() {
        return new Holder("Ben", MORNING, false);
    }
}
