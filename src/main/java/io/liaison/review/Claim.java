package io.liaison.review;

import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Who has taken a submission on, so that two people do not read the same one. It keeps nobody from judging. */
@Entity
class Claim {

    @Id
    private UUID submissionId;

    private UUID partnerId;
    private UUID claimedBy;
    private Instant claimedAt;

    @Version
    private int version;

    protected Claim() {}

    Claim(SubmissionId submission, PartnerId partner, AccountId by, Instant now) {
        this.submissionId = submission.value();
        this.partnerId = partner.value();
        this.claimedBy = by.value();
        this.claimedAt = now;
    }

    void pass(AccountId next, Instant now) {
        claimedBy = next.value();
        claimedAt = now;
    }

    /** A claim lapses, lest something waits for somebody who went home. */
    boolean isHeld(Instant now, Duration lapsesAfter) {
        return claimedAt.plus(lapsesAfter).isAfter(now);
    }

    SubmissionId submission() {
        return new SubmissionId(submissionId);
    }

    AccountId holder() {
        return new AccountId(claimedBy);
    }

    Instant since() {
        return claimedAt;
    }
}
