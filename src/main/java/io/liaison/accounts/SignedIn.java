package io.liaison.accounts;

import io.liaison.base.AccountId;
import io.liaison.base.EmailAddress;
import java.io.Serializable;

/** Who is signed in. */
public record SignedIn(AccountId id, EmailAddress email, String name, boolean isPlatformAdmin)
        implements Serializable {}
