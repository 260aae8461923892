package io.liaison.partners;

import io.liaison.base.PartnerId;
import io.liaison.base.Slug;

/** A partner is at another address from now on; the old one leads there for ever. */
public record PartnerMoved(PartnerId partner, Slug from, Slug to) {}
