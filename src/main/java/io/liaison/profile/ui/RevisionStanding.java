package io.liaison.profile.ui;

import io.liaison.base.ui.Tone;
import io.liaison.profile.ProfileState;
import io.liaison.profile.RevisionEntry;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** What has become of a revision, in a word. */
enum RevisionStanding {
    DRAFT("Draft", Tone.INFO),
    SET_ASIDE("Set aside", Tone.NEUTRAL),
    IN_REVIEW("In review", Tone.WARNING),
    APPROVED("Approved, waiting", Tone.INFO),
    LIVE("Live", Tone.SUCCESS),
    SUPERSEDED("Superseded", Tone.NEUTRAL),
    TAKEN_BACK("Not published", Tone.NEUTRAL);

    private final String word;
    private final Tone tone;

    RevisionStanding(String word, Tone tone) {
        this.word = word;
        this.tone = tone;
    }

    String word() {
        return word;
    }

    Tone tone() {
        return tone;
    }

    /** @param history all revisions, newest first */
    static RevisionStanding of(RevisionEntry revision, List<RevisionEntry> history, ProfileState state) {
        if (revision.publishedAt() != null) {
            return Objects.equals(revision.publishedAt(), state.liveSince()) ? LIVE : SUPERSEDED;
        }
        if (revision.submittedAt() == null) {
            return state.hasDraft() && isNewest(revision, history, other -> other.submittedAt() == null)
                    ? DRAFT
                    : SET_ASIDE;
        }
        boolean isNewestSubmitted = isNewest(revision, history, other -> other.submittedAt() != null);
        if (isNewestSubmitted && state.approvedFor() != null) {
            return APPROVED;
        }
        return state.isInReview() && isNewestSubmitted ? IN_REVIEW : TAKEN_BACK;
    }

    private static boolean isNewest(
            RevisionEntry revision, List<RevisionEntry> history, Predicate<RevisionEntry> ofKind) {
        return history.stream()
                .filter(ofKind)
                .findFirst()
                .filter(newest -> newest.id().equals(revision.id()))
                .isPresent();
    }
}
