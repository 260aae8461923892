package io.liaison.profile;

import io.liaison.base.PartnerId;
import java.time.Instant;

/** Nothing of this partner is live from now on, until something is published again. */
public record ProfileUnpublished(PartnerId partner, Ending ending, String reason, Instant at) {}
