package io.liaison.partners;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All memberships within reach. Finders name the partner, except the one for an account's own. */
interface Memberships extends Repository<Membership, Membership.Key> {

    Optional<Membership> findByPartnerIdAndAccountId(UUID partnerId, UUID accountId);

    List<Membership> findAllByPartnerId(UUID partnerId);

    List<Membership> findAllByAccountId(UUID accountId);

    Membership save(Membership membership);

    void delete(Membership membership);
}
