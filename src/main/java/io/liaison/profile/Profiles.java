package io.liaison.profile;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All profiles within reach. */
interface Profiles extends Repository<Profile, UUID> {

    Optional<Profile> findByPartnerId(UUID partnerId);

    List<Profile> findAllByPartnerIdIn(Collection<UUID> partnerIds);

    /** Whoever changes a profile holds its row until the transaction ends, so that changes to one profile happen one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Profile p where p.partnerId = :partnerId")
    Optional<Profile> findForChange(UUID partnerId);

    Profile save(Profile profile);
}
