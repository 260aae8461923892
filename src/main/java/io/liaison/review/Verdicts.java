package io.liaison.review;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import io.liaison.profile.Publishing;
import io.liaison.profile.WorkspaceNotices.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of a partner's submissions, for the partner itself. */
@Service
@Transactional(readOnly = true)
public class Verdicts {

    private static final Limit PAGE = Limit.of(50);

    private final Submissions submissions;
    private final Publishing publishing;
    private final ReturnedPlaces returnedPlaces;

    Verdicts(Submissions submissions, Publishing publishing, ReturnedPlaces returnedPlaces) {
        this.submissions = submissions;
        this.publishing = publishing;
        this.returnedPlaces = returnedPlaces;
    }

    /** What was handed in and waits for its verdict; empty when nothing does. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    Optional<Waiting> waiting(PartnerId partner) {
        return submissions
                .waitingOf(partner.value())
                .filter(Submission::isWaiting)
                .map(submission -> new Waiting(
                        publishing.revision(partner, submission.revision()).content(), submission.submittedAt()));
    }

    /** What the newest verdict returned, place by place; empty when it did not, or it cannot be told. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    List<Place> returned(PartnerId partner) {
        return submissions.findByPartnerIdOrderBySubmittedAtDesc(partner.value(), PAGE).stream()
                .filter(submission -> submission.verdict().isPresent())
                .findFirst()
                .flatMap(submission -> submission
                        .verdict()
                        .map(verdict -> returnedPlaces.named(
                                partner,
                                verdict.returned(),
                                publishing
                                        .revision(partner, submission.revision())
                                        .content())))
                .orElse(List.of());
    }

    /** The verdicts on the partner's newest 50 submissions, newest first. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    public List<Verdict> ofPartner(PartnerId partner) {
        return submissions.findByPartnerIdOrderBySubmittedAtDesc(partner.value(), PAGE).stream()
                .flatMap(submission -> submission.verdict().stream())
                .toList();
    }

    /** What happened to the partner's newest 50 submissions, each in the order of time. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    List<Passage> passages(PartnerId partner, UnaryOperator<String> label) {
        return submissions.findByPartnerIdOrderBySubmittedAtDesc(partner.value(), PAGE).stream()
                .flatMap(submission -> submission.passages(label).stream())
                .toList();
    }
}
