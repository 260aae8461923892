package io.liaison.notes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All notes within reach. */
interface NoteBook extends Repository<Note, UUID> {

    Optional<Note> findByPartnerIdAndId(UUID partnerId, UUID id);

    List<Note> findAllByPartnerIdOrderByWrittenAtDesc(UUID partnerId, Limit limit);

    List<Note> findAllByPartnerIdAndResolvedAtIsNullOrderByWrittenAtDesc(UUID partnerId, Limit limit);

    List<Note> findAllByPartnerIdAndOriginAndResolvedAtIsNullOrderByWrittenAt(
            UUID partnerId, Origin origin, Limit limit);

    @Query("select n from Note n where n.resolvedAt is null order by n.writtenAt desc")
    List<Note> waiting(Limit limit);

    /** Written at once, for what its answers refer to. */
    Note saveAndFlush(Note note);
}
