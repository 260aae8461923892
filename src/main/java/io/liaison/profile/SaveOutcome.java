package io.liaison.profile;

import io.liaison.content.ContentMerge.Conflict;
import io.liaison.content.ProfileContent;
import java.time.Instant;
import java.util.List;

/** What came of saving. */
public sealed interface SaveOutcome {

    /** Stored: what the editor wrote, and what others wrote meanwhile in other fields. */
    record Saved(ProfileContent content, Instant at) implements SaveOutcome {}

    /**
     * Nothing was stored: others changed the same fields meanwhile. To keep one's own words, save again with theirs as the base.
     *
     * @param theirs the stored content
     * @param mine the stored content with the editor's changes put over it
     * @param conflicts the fields both changed
     */
    record Conflicting(ProfileContent theirs, ProfileContent mine, List<Conflict> conflicts) implements SaveOutcome {}
}
