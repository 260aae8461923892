package io.liaison.profile;

import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import io.liaison.content.ProfileContent;
import java.time.Instant;

/** Exactly this content is live from now on. */
public record ProfilePublished(PartnerId partner, Slug slug, int revisionNumber, ProfileContent content, Instant at) {}
