package io.liaison.together;

import io.liaison.base.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last change of one field of a draft.
 *
 * @param place the field; empty for what concerns the whole profile, such as a submission
 * @param by who changed it, or null for the platform's own work
 * @param name what they are called, or empty
 * @param number grows with every change of this profile
 */
public record DraftChange(String place, @Nullable AccountId by, String name, Instant at, long number) {}
