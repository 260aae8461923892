package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileState;
import io.liaison.profile.RevisionEntry;
import io.liaison.profile.RevisionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RevisionStandingTests {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");

    private final RevisionEntry draft = revision(5, null, null);
    private final RevisionEntry submitted = revision(4, TUESDAY, null);
    private final RevisionEntry live = revision(3, MONDAY, TUESDAY);
    private final RevisionEntry returned = revision(2, MONDAY, null);
    private final RevisionEntry former = revision(1, MONDAY, MONDAY);
    private final List<RevisionEntry> history = List.of(draft, submitted, live, returned, former);

    @Test
    void tellsEachRevisionsStandingFromTheFacts() {
        ProfileState state = new ProfileState(TUESDAY, true, true);

        assertThat(history.stream().map(revision -> RevisionStanding.of(revision, history, state)))
                .containsExactly(
                        RevisionStanding.DRAFT,
                        RevisionStanding.IN_REVIEW,
                        RevisionStanding.LIVE,
                        RevisionStanding.TAKEN_BACK,
                        RevisionStanding.SUPERSEDED);
    }

    @Test
    void callsNothingInReviewWhenNothingWaits() {
        assertThat(RevisionStanding.of(submitted, history, new ProfileState(TUESDAY, true, false)))
                .isEqualTo(RevisionStanding.TAKEN_BACK);
    }

    private static RevisionEntry revision(int number, Instant submittedAt, Instant publishedAt) {
        return new RevisionEntry(
                new RevisionId(UUID.randomUUID()),
                number,
                ProfileContent.EMPTY,
                List.of(),
                MONDAY,
                submittedAt,
                publishedAt);
    }
}
