package io.liaison.profile;

import io.liaison.content.ContentMerge.Conflict;
import io.liaison.content.ProfileContent;
import io.liaison.content.WithinLimits;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an editor opens: the draft, or where there is none, what the next draft will start from.
 *
 * @param content what is valid of it: what can be looked at and submitted
 * @param changedAt when this content was last written
 * @param invalidValues what was written and is not valid yet, as JSON by place
 * @param openChoices the fields that were published differently while they were changed here; the draft keeps its own words until somebody chooses
 */
public record ProfileDraft(
        ProfileContent content,
        Instant changedAt,
        ProfileState state,
        List<Conflict> openChoices,
        Map<String, String> invalidValues) {

    public ProfileDraft(ProfileContent content, Instant changedAt, ProfileState state) {
        this(content, changedAt, state, List.of(), Map.of());
    }

    /** Everything as it was written, valid or not. */
    public ProfileContent written() {
        return new WithinLimits(content, invalidValues).written();
    }
}
