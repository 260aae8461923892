package io.liaison.profile;

import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import java.time.Instant;

/** A draft was handed in for review. */
public record ProfileSubmitted(PartnerId partner, RevisionId revision, AccountId by, Instant at, String message) {}
