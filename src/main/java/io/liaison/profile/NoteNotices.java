package io.liaison.profile;

import io.liaison.base.PartnerId;
import io.liaison.notes.NoteThread;
import io.liaison.notes.Notes;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a partner on its own screens how many notes are open. */
@Component
class NoteNotices implements WorkspaceNotices {

    private final Notes notes;

    NoteNotices(Notes notes) {
        this.notes = notes;
    }

    @Override
    public Optional<Notice> noticeFor(PartnerId partner) {
        List<NoteThread> open = notes.open(partner);
        String title = open.size() == 1 ? "1 open note" : open.size() + " open notes";
        return open.stream()
                .findFirst()
                .map(newest -> new Notice(Kind.NEWS, title, "", newest.note().at()));
    }
}
