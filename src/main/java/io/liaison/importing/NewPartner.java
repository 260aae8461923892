package io.liaison.importing;

import io.liaison.base.EmailAddress;
import io.liaison.base.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A partner to be made.
 *
 * @param firstAdmin who is invited as its Admin, or null for nobody yet
 */
public record NewPartner(String name, Slug slug, @Nullable EmailAddress firstAdmin) {}
