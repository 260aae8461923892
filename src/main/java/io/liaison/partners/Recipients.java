package io.liaison.partners;

import io.liaison.base.AccountId;
import io.liaison.base.Slug;
import java.util.List;

/** Whom letters about a partner go to, and what it is called in them. */
public record Recipients(String partner, Slug slug, List<AccountId> members) {}
