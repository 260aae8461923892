package io.liaison.profile;

import io.liaison.content.ProfileContent;
import java.time.Instant;

/**
 * What an editor opens: the draft, or where there is none, what the next draft will start from.
 *
 * @param changedAt when this content was last written
 */
public record ProfileDraft(ProfileContent content, Instant changedAt, ProfileState state) {}
