package io.liaison.freshness;

import io.liaison.base.PartnerId;
import io.liaison.base.ui.Moments;
import io.liaison.profile.WorkspaceNotices;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reminds a partner on its own screens that its page is to be confirmed. */
@Component
class FreshnessNotices implements WorkspaceNotices {

    private static final String HOW = "Open “Freshness” in the menu and press “Still correct”, or publish a change.";

    private final KeepingFresh keepingFresh;

    FreshnessNotices(KeepingFresh keepingFresh) {
        this.keepingFresh = keepingFresh;
    }

    @Override
    public Optional<Notice> noticeFor(PartnerId partner) {
        return keepingFresh
                .of(partner)
                .filter(details -> details.step() != Step.FRESH)
                .map(details -> new Notice(Kind.TASK, title(details), HOW, details.reviewBy()));
    }

    private static String title(FreshnessDetails details) {
        return switch (details.step()) {
            case FRESH, A_MONTH_BEFORE, A_WEEK_BEFORE ->
                "Confirm the public page by " + Moments.day(details.reviewBy());
            case OVERDUE ->
                "The public page says that nobody has confirmed it since " + Moments.day(details.confirmedAt());
            case UNLISTED ->
                "The search does not find you: nobody has confirmed the public page since "
                        + Moments.day(details.confirmedAt());
        };
    }
}
