package io.liaison.partners;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All invitations within reach. */
interface Invitations extends Repository<Invitation, UUID> {

    Optional<Invitation> findByPartnerIdAndTokenHash(UUID partnerId, byte[] tokenHash);

    List<Invitation> findAllByPartnerIdOrderByCreatedAtDesc(UUID partnerId);

    Optional<Invitation> findByPartnerIdAndId(UUID partnerId, UUID id);

    List<Invitation> findAllByPartnerIdAndEmail(UUID partnerId, String email);

    List<Invitation> findAllByPartnerIdAndInvitedBy(UUID partnerId, UUID account);

    List<Invitation> findAllByPartnerIdIn(Collection<UUID> partners);

    /** How many can still be accepted, for the platform, which reaches every tenant. */
    @Query("select count(i) from Invitation i where i.acceptedAt is null and i.endedAt is null and i.expiresAt > :now")
    long waiting(Instant now);

    /** Ends what the account has sent for any partner, for the platform, which reaches every tenant. */
    @Modifying
    @Query("""
            update Invitation i set i.endedAt = :now, i.version = i.version + 1
             where i.invitedBy = :account and i.acceptedAt is null and i.endedAt is null""")
    void endSentBy(UUID account, Instant now);

    /** Written at once: the index that allows one open invitation a person is asked row by row. */
    Invitation saveAndFlush(Invitation invitation);
}
