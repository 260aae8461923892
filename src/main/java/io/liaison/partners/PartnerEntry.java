package io.liaison.partners;

import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import java.time.Instant;

/** A partner in the platform's list. */
public record PartnerEntry(PartnerId id, Slug slug, String name, Standing standing, Instant since) {}
