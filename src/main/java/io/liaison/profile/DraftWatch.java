package io.liaison.profile;

import io.liaison.content.ContentPlaces;
import io.liaison.together.EditingTogether;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who have the draft open what happens to it, to what was handed in and to what is live. */
@Component
class DraftWatch {

    private static final List<String> WHOLE_PROFILE = List.of("");

    private final EditingTogether together;

    DraftWatch(EditingTogether together) {
        this.together = together;
    }

    @EventListener
    void on(DraftWritten written) {
        Set<String> places = ContentPlaces.changed(written.before(), written.after());
        together.noteChange(written.partner(), written.by(), places.isEmpty() ? WHOLE_PROFILE : places);
    }

    @EventListener
    void on(DraftReplaced replaced) {
        together.noteChange(replaced.partner(), replaced.by(), WHOLE_PROFILE);
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
    void on(SubmissionDecided decided) {
        together.noteChange(decided.partner(), null, WHOLE_PROFILE);
    }

    @EventListener
    void on(ProfileUnpublished unpublished) {
        together.noteChange(unpublished.partner(), null, WHOLE_PROFILE);
    }

    @EventListener
    void on(ProfilePublished published) {
        together.noteChange(published.partner(), null, WHOLE_PROFILE);
    }
}
