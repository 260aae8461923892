package io.liaison.partners;

import io.liaison.base.PartnerId;

/** The search does not find a partner any more; its address works. */
public record PartnerUnlisted(PartnerId partner) {}
