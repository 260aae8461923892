package io.liaison.profile;

import io.liaison.base.PartnerId;
import java.time.Instant;

/** What was approved for a date has gone live. */
public record PublishedOnItsDate(PartnerId partner, RevisionId revision, Instant at) {}
