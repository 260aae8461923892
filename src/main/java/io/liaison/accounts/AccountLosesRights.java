package io.liaison.accounts;

import io.liaison.base.AccountId;

/** An account was suspended, or is a platform admin no longer. What it had others do in its name ends with that. */
public record AccountLosesRights(AccountId account) {}
