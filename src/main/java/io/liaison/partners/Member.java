package io.liaison.partners;

import io.liaison.base.AccountId;
import io.liaison.base.EmailAddress;
import java.time.Instant;

/** A person in a partner's team. */
public record Member(AccountId account, String name, EmailAddress email, Role role, Instant since) {}
