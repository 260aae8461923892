package io.liaison.profile;

import java.util.UUID;

/** Identifies one revision of a profile. */
public record RevisionId(UUID value) {}
