package io.liaison.review;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import java.util.List;
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

    Verdicts(Submissions submissions) {
        this.submissions = submissions;
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
