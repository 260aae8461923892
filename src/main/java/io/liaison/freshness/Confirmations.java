package io.liaison.freshness;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All confirmations within reach. */
interface Confirmations extends Repository<Confirmation, UUID> {

    Optional<Confirmation> findByPartnerId(UUID partnerId);

    Optional<Confirmation> findByPartnerIdAndTokenHash(UUID partnerId, byte[] tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Confirmation c where c.partnerId = :partnerId")
    Optional<Confirmation> findForChange(UUID partnerId);

    /** Those of the partners at one of these steps, for the platform, which reaches every tenant. */
    @Query("select c from Confirmation c where c.partnerId in :partners and c.step in :steps")
    List<Confirmation> waiting(Collection<UUID> partners, Collection<Step> steps);

    Confirmation save(Confirmation confirmation);

    void delete(Confirmation confirmation);
}
