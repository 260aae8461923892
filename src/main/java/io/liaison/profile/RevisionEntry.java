package io.liaison.profile;

import io.liaison.base.AccountId;
import io.liaison.content.ProfileContent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One revision in a profile's history. */
public record RevisionEntry(
        RevisionId id,
        int number,
        ProfileContent content,
        List<AccountId> authors,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant publishedAt) {}
