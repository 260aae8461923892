package io.liaison.profile;

import io.liaison.content.ContentPlaces;
import io.liaison.together.EditingTogether;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who have the draft open what happens to it. */
@Component
class DraftWatch {

    private static final List<String> WHOLE_PROFILE = List.of("");

    private final EditingTogether together;

    DraftWatch(EditingTogether together) {
        this.together = together;
    }

    @EventListener
    void on(DraftWritten written) {
        together.noteChange(written.partner(), written.by(), ContentPlaces.changed(written.before(), written.after()));
    }

    @EventListener
    void on(ProfileSubmitted submitted) {
        together.noteChange(submitted.partner(), submitted.by(), WHOLE_PROFILE);
    }

    @EventListener
    void on(SubmissionTakenBack takenBack) {
        together.noteChange(takenBack.partner(), takenBack.by(), WHOLE_PROFILE);
    }

    @EventListener
    void on(ProfilePublished published) {
        together.noteChange(published.partner(), null, WHOLE_PROFILE);
    }
}
