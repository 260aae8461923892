package io.liaison.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All claims within reach, which is the platform's. */
interface Claims extends Repository<Claim, UUID> {

    Optional<Claim> findById(UUID submission);

    /** Those made since then, on what still waits. */
    @Query("""
            select c from Claim c, Submission s
             where s.id = c.submissionId and s.decision is null and s.takenBackAt is null and c.claimedAt > :since""")
    List<Claim> held(Instant since);

    Claim save(Claim claim);

    void delete(Claim claim);
}
