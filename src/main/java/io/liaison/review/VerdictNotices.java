package io.liaison.review;

import io.liaison.base.PartnerId;
import io.liaison.profile.WorkspaceNotices;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a partner on its own screens what became of its last submission. */
@Component
class VerdictNotices implements WorkspaceNotices {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.systemDefault());

    private final Verdicts verdicts;

    VerdictNotices(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    @Override
    public Optional<Notice> noticeFor(PartnerId partner) {
        return verdicts.ofPartner(partner).stream().findFirst().map(VerdictNotices::notice);
    }

    private static Notice notice(Verdict verdict) {
        String day = DAY.format(verdict.at());
        return switch (verdict.decision()) {
            case APPROVED -> new Notice(Kind.NEWS, "Approved and published on " + day, "", verdict.at());
            case RETURNED -> new Notice(Kind.TASK, "Returned on " + day, verdict.reason(), verdict.at());
        };
    }
}
