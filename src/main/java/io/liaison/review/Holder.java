package io.liaison.review;

import java.time.Instant;

/**
 * Who has claimed a submission.
 *
 * @param isMe whether it is the account that asks
 */
public record Holder(String name, Instant since, boolean isMe) {}
