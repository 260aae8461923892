package io.liaison.partners;

import io.liaison.base.EmailAddress;
import io.liaison.base.Slug;

/** What an invitation says to whom it was sent. */
public record Invited(String partner, Slug slug, EmailAddress email, Role role, boolean hasAccount) {}
