package io.liaison.review.ui;

import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Tone;
import io.liaison.comparison.Change;
import io.liaison.review.ReviewPage;
import io.liaison.review.Verdict;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the verdict on a submission was, and what became of it. */
final class VerdictBanner {

    private VerdictBanner() {}

    /** @param label what people read for a reason */
    static Banner of(ReviewPage page, Verdict verdict, UnaryOperator<String> label) {
        String when = verdict.decision().label() + " on " + Moments.minute(verdict.at());
        return switch (verdict.decision()) {
            case APPROVED -> approved(verdict, when, label);
            case PARTLY_ACCEPTED ->
                new Banner(Tone.SUCCESS)
                        .title(when)
                        .say("What was accepted is live. Returned: " + returned(page, verdict) + ".")
                        .say(verdict.reasons().read(label));
            case RETURNED ->
                new Banner(Tone.WARNING).title(when).say(verdict.reasons().read(label));
        };
    }

    private static Banner approved(Verdict verdict, String when, UnaryOperator<String> label) {
        Instant revoked = verdict.revokedAt();
        Instant takenBack = verdict.takenBackAt();
        Instant from = verdict.dates().from();
        Instant until = verdict.dates().until();
        if (revoked != null) {
            return new Banner(Tone.WARNING)
                    .title(when + "; revoked on " + Moments.minute(revoked))
                    .say(verdict.reasons().read(label));
        }
        if (takenBack != null) {
            return new Banner(Tone.WARNING)
                    .title(when + "; taken back on " + Moments.minute(takenBack))
                    .say("The partner took it back before its date.");
        }
        String end = until == null ? "" : " It is unpublished again on " + Moments.minute(until) + ".";
        return verdict.isWaiting() && from != null
                ? new Banner(Tone.INFO)
                        .title("Approved, waiting for " + Moments.minute(from))
                        .say("Exactly this revision is published then." + end)
                : new Banner(Tone.SUCCESS).title(when).say("Exactly this revision was published." + end);
    }

    private static String returned(ReviewPage page, Verdict verdict) {
        return page.comparison().changes().stream()
                .filter(change -> verdict.returned().contains(change.place()))
                .map(Change::field)
                .collect(Collectors.joining(", "));
    }
}
