package io.liaison.partners;

import io.liaison.base.PartnerId;
import io.liaison.base.Slug;

/** A partner has come to be. */
public record PartnerCreated(PartnerId partner, Slug slug, String name) {}
