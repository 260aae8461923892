package io.liaison.profile;

import io.liaison.content.ContentMerge.Conflict;
import io.liaison.content.ProfileContent;
import java.time.Instant;
import java.util.List;

/**
 * What an editor opens: the draft, or where there is none, what the next draft will start from.
 *
 * @param changedAt when this content was last written
 * @param openChoices the fields that were published differently while they were changed here; the draft keeps its own words until somebody chooses
 */
public record ProfileDraft(ProfileContent content, Instant changedAt, ProfileState state, List<Conflict> openChoices) {

    public ProfileDraft(ProfileContent content, Instant changedAt, ProfileState state) {
        this(content, changedAt, state, List.of());
    }
}
