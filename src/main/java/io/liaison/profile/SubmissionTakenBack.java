package io.liaison.profile;

import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import java.time.Instant;

/** The partner took back what it had handed in. */
public record SubmissionTakenBack(PartnerId partner, RevisionId revision, AccountId by, Instant at) {}
