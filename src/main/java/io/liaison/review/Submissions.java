package io.liaison.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All submissions within reach. The queue is the platform's, which reaches every tenant. */
interface Submissions extends Repository<Submission, UUID> {

    Optional<Submission> findById(UUID id);

    @Query("select s from Submission s where s.decision is null and s.takenBackAt is null order by s.submittedAt")
    List<Submission> waiting(Limit limit);

    @Query("""
            select s from Submission s
             where s.decision = io.liaison.review.Decision.APPROVED
               and s.publishedAt is null and s.revokedAt is null and s.takenBackAt is null
             order by s.publishAt""")
    List<Submission> approvedAndWaiting(Limit limit);

    /** The one that waits for its verdict or, approved, for its date. */
    @Query("""
            select s from Submission s
             where s.partnerId = :partnerId and s.takenBackAt is null and s.revokedAt is null and s.publishedAt is null
               and (s.decision is null or s.decision = io.liaison.review.Decision.APPROVED)""")
    Optional<Submission> waitingOf(UUID partnerId);

    List<Submission> findByPartnerIdOrderBySubmittedAtDesc(UUID partnerId, Limit limit);

    Submission save(Submission submission);
}
