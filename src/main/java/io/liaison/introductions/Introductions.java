package io.liaison.introductions;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All introductions within reach. What the partner sees is confirmed. */
interface Introductions extends Repository<Introduction, UUID> {

    Optional<Introduction> findByPartnerIdAndTokenHash(UUID partnerId, byte[] tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Introduction i where i.partnerId = :partnerId and i.tokenHash = :tokenHash")
    Optional<Introduction> findForChangeByPartnerIdAndTokenHash(UUID partnerId, byte[] tokenHash);

    boolean existsByPartnerIdAndOfferIdAndEmailAndRequestedAtAfter(
            UUID partnerId, String offerId, String email, Instant since);

    List<Introduction> findByPartnerIdAndConfirmedAtIsNotNullOrderByConfirmedAtDesc(UUID partnerId, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Introduction i where i.partnerId = :partnerId and i.id = :id and i.confirmedAt is not null")
    Optional<Introduction> findConfirmedForChangeByPartnerIdAndId(UUID partnerId, UUID id);

    /** Holds off an equal request until this transaction ends: a button pressed twice sends two at once. */
    @Query(nativeQuery = true, value = """
                    select cast(pg_advisory_xact_lock(
                        hashtextextended(cast(:partnerId as text) || :offerId || :email, 0)) as text)""")
    String waitForTurnByPartnerId(UUID partnerId, String offerId, String email);

    Introduction save(Introduction introduction);
}
