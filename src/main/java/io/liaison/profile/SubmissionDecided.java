package io.liaison.profile;

import io.liaison.base.PartnerId;
import java.time.Instant;

/**
 * What was handed in waits no longer, or waits for its date now, and nothing went live by that: it was returned, approved for a date, its approval was
 * revoked, or it ended with its partner.
 */
record SubmissionDecided(PartnerId partner, Instant at) {}
