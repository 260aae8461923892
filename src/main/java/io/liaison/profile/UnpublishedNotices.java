package io.liaison.profile;

import io.liaison.base.PartnerId;
import io.liaison.base.ui.Moments;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a partner on its own screens that its profile is not live any more, and why. */
@Component
class UnpublishedNotices implements WorkspaceNotices {

    private final Publishing publishing;

    UnpublishedNotices(Publishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public Optional<Notice> noticeFor(PartnerId partner) {
        return publishing.publications(partner).stream().findFirst().flatMap(UnpublishedNotices::notice);
    }

    private static Optional<Notice> notice(PublicationEntry latest) {
        return latest.ending() == null || latest.endedAt() == null || latest.ending() == Ending.PARTNER_WITHDRAWN
                ? Optional.empty()
                : Optional.of(new Notice(
                        Kind.TASK,
                        latest.ending().label() + ", since " + Moments.day(latest.endedAt()),
                        latest.reason(),
                        latest.endedAt()));
    }
}
