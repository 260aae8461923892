package io.liaison.profile;

import io.liaison.base.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time during which one revision was live.
 *
 * @param publishedBy whoever approved it
 * @param until when it is to be unpublished by itself, or null
 * @param endedAt when it stopped being live, or null while it is
 * @param endedBy null where nobody ended it: a date came
 * @param reason why it was unpublished, or empty
 */
public record PublicationEntry(
        RevisionId revision,
        Instant publishedAt,
        AccountId publishedBy,
        @Nullable Instant until,
        @Nullable Instant endedAt,
        @Nullable Ending ending,
        @Nullable AccountId endedBy,
        String reason) {}
