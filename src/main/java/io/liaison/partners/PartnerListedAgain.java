package io.liaison.partners;

import io.liaison.base.PartnerId;

/** The search finds an unlisted partner again. */
public record PartnerListedAgain(PartnerId partner) {}
