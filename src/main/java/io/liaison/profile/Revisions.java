package io.liaison.profile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All revisions within reach. */
interface Revisions extends Repository<Revision, UUID> {

    Optional<Revision> findByPartnerIdAndId(UUID partnerId, UUID id);

    List<Revision> findByPartnerIdOrderByNumberDesc(UUID partnerId, Limit limit);

    @Query("select coalesce(max(r.number), 0) from Revision r where r.partnerId = :partnerId")
    int lastNumber(UUID partnerId);

    Revision save(Revision revision);
}
