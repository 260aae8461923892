package io.liaison.listings;

import io.liaison.base.PartnerId;

/** A public page says something else than before, or is found where it was not, without its profile having changed. */
record ListingChanged(PartnerId partner) {}
