package io.liaison.partners;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All invitations within reach. */
interface Invitations extends Repository<Invitation, UUID> {

    Optional<Invitation> findByPartnerIdAndTokenHash(UUID partnerId, byte[] tokenHash);

    List<Invitation> findAllByPartnerIdOrderByCreatedAtDesc(UUID partnerId);

    /** How many can still be accepted, for the platform, which reaches every tenant. */
    @Query("select count(i) from Invitation i where i.acceptedAt is null and i.expiresAt > :now")
    long waiting(Instant now);

    Invitation save(Invitation invitation);
}
