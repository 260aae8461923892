package io.liaison.partners;

import io.liaison.base.PartnerId;
import io.liaison.base.Slug;

/** A partner has left the directory for good. */
public record PartnerWithdrawn(PartnerId partner, Slug slug) {}
