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

    String MATCHING = """
            select p from Partner p
             where (cast(function('unaccent', lower(function('normalize', p.name))) as String)
                       like concat('%', cast(function('unaccent', lower(:literal)) as String), '%') escape '\\'
                    or p.slug like concat('%', cast(function('unaccent', lower(:literal)) as String), '%') escape '\\'
                    or p.id in :others)""";

    String ORDER = " order by lower(p.name), p.id";

    Optional<Partner> findById(UUID id);

    Optional<Partner> findBySlug(String slug);

    List<Partner> findAllByIdIn(Collection<UUID> ids);

    @Query("select new io.liaison.partners.Named(p.id, p.name) from Partner p")
    List<Named> names();

    /**
     * Those with the words in their name or address, whatever its case and accents.
     *
     * @param literal with what is a wildcard escaped
     * @param others to be found in any case
     */
    @Query(MATCHING + ORDER)
    List<Partner> search(String literal, Collection<UUID> others, Limit limit);

    /** Those that come after the one of this name and id. */
    @Query(MATCHING + " and (lower(p.name) > lower(:name) or lower(p.name) = lower(:name) and p.id > :id)" + ORDER)
    List<Partner> searchAfter(String literal, Collection<UUID> others, String name, UUID id, Limit limit);

    /** Written at once, for what plain SQL in the same transaction refers to. */
    long countByStanding(Standing standing);

    Partner saveAndFlush(Partner partner);
}
