package io.liaison.review;

import java.time.Instant;

/**
 * The platform's answer to a submission.
 *
 * @param reason why it was returned; empty when it was approved
 */
public record Verdict(Decision decision, Instant at, String reason) {}
