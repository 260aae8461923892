package io.liaison.signoff;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All sign-offs within reach. */
interface SignOffs extends Repository<SignOff, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SignOff s where s.partnerId = :partnerId and s.tokenHash = :tokenHash")
    Optional<SignOff> findForChangeByPartnerIdAndTokenHash(UUID partnerId, byte[] tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SignOff s where s.partnerId = :partnerId and s.id = :id")
    Optional<SignOff> findForChangeByPartnerIdAndId(UUID partnerId, UUID id);

    List<SignOff> findByPartnerIdOrderBySentAtDesc(UUID partnerId, Limit limit);

    List<SignOff> findByPartnerIdAndLooksRightAtIsNotNullOrderByLooksRightAt(UUID partnerId, Limit limit);

    /** How many links of the partner work now. */
    @Query(
            "select count(s) from SignOff s where s.partnerId = :partnerId and s.revokedAt is null and s.expiresAt > :now")
    int countOpenByPartnerId(UUID partnerId, Instant now);

    /** How many letters the partner had sent since then. */
    int countByPartnerIdAndSentAtAfter(UUID partnerId, Instant since);

    SignOff save(SignOff signOff);
}
