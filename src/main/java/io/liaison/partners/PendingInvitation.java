package io.liaison.partners;

import io.liaison.base.EmailAddress;
import java.time.Instant;
import java.util.UUID;

/** An invitation nobody has accepted yet. */
public record PendingInvitation(UUID id, EmailAddress email, Role role, Instant expiresAt) {}
