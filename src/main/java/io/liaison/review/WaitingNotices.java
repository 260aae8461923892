package io.liaison.review;

import io.liaison.base.PartnerId;
import io.liaison.base.ui.Moments;
import io.liaison.comparison.Change;
import io.liaison.comparison.Comparing;
import io.liaison.comparison.Comparison;
import io.liaison.notices.MailSettings;
import io.liaison.notices.Pace;
import io.liaison.notices.Topic;
import io.liaison.profile.Publishing;
import io.liaison.profile.WorkspaceNotices;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells a partner on its own screens what it handed in, by when a verdict is owed, and whether a mail will come. */
@Component
class WaitingNotices implements WorkspaceNotices {

    private static final int NAMED = 3;

    private final Verdicts verdicts;
    private final Publishing publishing;
    private final Comparing comparing;
    private final DueDates dueDates;
    private final MailSettings mailSettings;

    WaitingNotices(
            Verdicts verdicts,
            Publishing publishing,
            Comparing comparing,
            DueDates dueDates,
            MailSettings mailSettings) {
        this.verdicts = verdicts;
        this.publishing = publishing;
        this.comparing = comparing;
        this.dueDates = dueDates;
        this.mailSettings = mailSettings;
    }

    @Override
    public Optional<Notice> noticeFor(PartnerId partner) {
        return verdicts.waiting(partner).map(waiting -> notice(partner, waiting));
    }

    private Notice notice(PartnerId partner, Waiting waiting) {
        Comparison sent = comparing.compare(publishing.live(partner), waiting.content());
        String text = "Sent: " + inWords(sent) + ". The verdict is owed by "
                + Moments.minute(dueDates.dueAt(waiting.submittedAt())) + ". " + mail();
        return new Notice(Kind.WAITING, "In review", text, waiting.submittedAt());
    }

    private static String inWords(Comparison sent) {
        if (sent.isFirst()) {
            return "the whole profile";
        }
        List<Change> changes = sent.changes();
        String named = changes.stream().limit(NAMED).map(Change::field).collect(Collectors.joining(", "));
        int more = changes.size() - NAMED;
        return more <= 0 ? named : named + " and " + more + (more == 1 ? " more change" : " more changes");
    }

    private String mail() {
        return mailSettings.own().get(Topic.VERDICT) == Pace.DAILY
                ? "Your daily mail will tell you."
                : "A mail will tell you.";
    }
}
