package io.liaison.partners;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All partners within reach. */
interface Partners extends Repository<Partner, UUID> {

    Optional<Partner> findById(UUID id);

    Optional<Partner> findBySlug(String slug);

    List<Partner> findAllByIdIn(Collection<UUID> ids);

    @Query("select new io.liaison.partners.Named(p.id, p.name) from Partner p")
    List<Named> names();

    @Query("""
            select p from Partner p where lower(p.name) like concat('%', lower(:words), '%') escape '\\'
             order by lower(p.name), p.id""")
    List<Partner> search(String words, Limit limit);

    /** Those that come after the one of this name and id. */
    @Query("""
            select p from Partner p where lower(p.name) like concat('%', lower(:words), '%') escape '\\'
               and (lower(p.name) > lower(:name) or lower(p.name) = lower(:name) and p.id > :id)
             order by lower(p.name), p.id""")
    List<Partner> searchAfter(String words, String name, UUID id, Limit limit);

    /** Written at once, for what plain SQL in the same transaction refers to. */
    long countByStanding(Standing standing);

    Partner saveAndFlush(Partner partner);
}
