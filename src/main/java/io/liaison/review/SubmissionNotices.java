package io.liaison.review;

import io.liaison.base.PartnerId;
import io.liaison.base.Sitemap;
import io.liaison.notices.Notice;
import io.liaison.notices.Notices;
import io.liaison.notices.Topic;
import io.liaison.partners.Team;
import io.liaison.profile.ProfileSubmitted;
import io.liaison.profile.SubmissionTakenBack;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the platform what was handed in, and what was taken back; after the desk has taken note itself. */
@Component
class SubmissionNotices {

    private final Submissions submissions;
    private final Notices notices;
    private final Team team;

    SubmissionNotices(Submissions submissions, Notices notices, Team team) {
        this.submissions = submissions;
        this.notices = notices;
        this.team = team;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void tell(ProfileSubmitted submitted) {
        String partner = nameOf(submitted.partner());
        String path = submissions
                .waitingOf(submitted.partner().value())
                .map(waiting -> Sitemap.platformReview(waiting.id().toString()))
                .orElse("/" + Sitemap.PLATFORM_REVIEWS);
        String message = submitted.message().isBlank() ? "" : "\n\nTheir message:\n\n" + submitted.message();
        notices.tellPlatform(new Notice(
                Topic.SUBMISSION,
                partner + " submitted changes for review",
                partner + " handed in changes to its profile. They wait for a verdict." + message,
                "Review the changes",
                path,
                partner));
    }

    @EventListener
    void tell(SubmissionTakenBack takenBack) {
        String partner = nameOf(takenBack.partner());
        notices.tellPlatform(new Notice(
                Topic.SUBMISSION,
                partner + " took its submission back",
                partner + " took its changes back. There is nothing to judge until it submits again.",
                "See what waits",
                "/" + Sitemap.PLATFORM_REVIEWS,
                partner));
    }

    private String nameOf(PartnerId partner) {
        return team.recipients(partner).partner();
    }
}
