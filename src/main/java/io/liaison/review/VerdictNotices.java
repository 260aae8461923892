package io.liaison.review;

import io.liaison.base.PartnerId;
import io.liaison.base.ui.Moments;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import io.liaison.profile.WorkspaceNotices;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a partner on its own screens what became of its last submission. */
@Component
class VerdictNotices implements WorkspaceNotices {

    private final Verdicts verdicts;
    private final Vocabularies vocabularies;

    VerdictNotices(Verdicts verdicts, Vocabularies vocabularies) {
        this.verdicts = verdicts;
        this.vocabularies = vocabularies;
    }

    @Override
    public Optional<Notice> noticeFor(PartnerId partner) {
        return verdicts.ofPartner(partner).stream()
                .findFirst()
                .map(verdict -> notice(verdict, verdict.returned().isEmpty() ? List.of() : verdicts.returned(partner)));
    }

    private Notice notice(Verdict verdict, List<Place> returned) {
        Instant revoked = verdict.revokedAt();
        if (revoked != null) {
            return task("The approval was revoked on " + Moments.day(revoked), verdict, returned);
        }
        return switch (verdict.decision()) {
            case APPROVED -> approved(verdict);
            case PARTLY_ACCEPTED -> task(accepted(verdict) + " on " + Moments.day(verdict.at()), verdict, returned);
            case RETURNED -> task("Returned on " + Moments.day(verdict.at()), verdict, returned);
        };
    }

    private static Notice approved(Verdict verdict) {
        Instant from = verdict.dates().from();
        Instant published = verdict.publishedAt();
        String title = verdict.isWaiting() && from != null
                ? "Approved, to be published on " + Moments.minute(from)
                : published != null
                        ? "Approved and published on " + Moments.day(published)
                        : "Approved on " + Moments.day(verdict.at()) + ", and taken back before its date";
        return new Notice(Kind.NEWS, title, "", verdict.at());
    }

    private static String accepted(Verdict verdict) {
        int returned = verdict.returned().size();
        return "Accepted in part, with " + returned + (returned == 1 ? " change" : " changes") + " returned";
    }

    private Notice task(String title, Verdict verdict, List<Place> returned) {
        String reasons = verdict.reasons().read(term -> vocabularies.label(Vocabulary.RETURN_REASON, term));
        return new Notice(Kind.TASK, title, reasons, verdict.at(), returned);
    }
}
