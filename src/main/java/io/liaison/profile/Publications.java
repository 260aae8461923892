package io.liaison.profile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** When which revision was live, of all profiles within reach. */
interface Publications extends Repository<Publication, UUID> {

    Optional<Publication> findFirstByPartnerIdOrderByPublishedAtDesc(UUID partnerId);

    Optional<Publication> findByPartnerIdAndEndedAtIsNull(UUID partnerId);

    List<Publication> findByPartnerIdOrderByPublishedAtDesc(UUID partnerId, Limit limit);

    boolean existsByPartnerIdAndRevisionId(UUID partnerId, UUID revisionId);

    /** From the moment it was published on, up to but not at the moment it ended. */
    @Query("""
            select p from Publication p
             where p.partnerId = :partnerId and p.publishedAt <= :moment and (p.endedAt is null or p.endedAt > :moment)
             order by p.publishedAt desc limit 1""")
    Optional<Publication> findByPartnerIdAt(UUID partnerId, Instant moment);

    Publication save(Publication publication);
}
