package io.liaison.partners;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All invitations within reach. */
interface Invitations extends Repository<Invitation, UUID> {

    Optional<Invitation> findByPartnerIdAndTokenHash(UUID partnerId, byte[] tokenHash);

    List<Invitation> findAllByPartnerIdOrderByCreatedAtDesc(UUID partnerId);

    Invitation save(Invitation invitation);
}
