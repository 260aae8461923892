package io.liaison.review;

import io.liaison.comparison.Comparison;

/**
 * The review before this one, which returned the partner's changes.
 *
 * @param since what has changed from the revision reviewed then to the one submitted now
 */
public record LastReview(int revisionNumber, Verdict verdict, Comparison since) {}
