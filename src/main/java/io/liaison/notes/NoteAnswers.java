package io.liaison.notes;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All answers to notes within reach. */
interface NoteAnswers extends Repository<Answer, UUID> {

    List<Answer> findAllByPartnerIdAndNoteIdInOrderByWrittenAt(UUID partnerId, Collection<UUID> notes);

    Answer save(Answer answer);
}
