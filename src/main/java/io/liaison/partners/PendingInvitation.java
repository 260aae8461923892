package io.liaison.partners;

import io.liaison.base.EmailAddress;
import java.time.Instant;

/** An invitation nobody has accepted yet. */
public record PendingInvitation(EmailAddress email, Role role, Instant expiresAt) {}
