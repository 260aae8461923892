package io.liaison.review;

import io.liaison.base.AccountId;
import io.liaison.profile.RevisionId;
import java.time.Instant;

/**
 * One step of a revision through review.
 *
 * @param what in a word, before "by": "Submitted", "Approved"
 * @param text what was written along with it, or empty
 */
record Passage(RevisionId revision, Instant at, String what, AccountId by, String text) {}
