package io.liaison.profile;

import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import io.liaison.content.ProfileContent;
import java.time.Instant;

/** Somebody changed the draft. */
public record DraftWritten(PartnerId partner, AccountId by, ProfileContent before, ProfileContent after, Instant at) {}
