package io.liaison.listings;

import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import io.liaison.content.ProfileContent;
import io.liaison.profile.page.Publicity;

/** What the public finds of a partner. */
public record Listing(PartnerId partner, Slug slug, ProfileContent content, Publicity publicity) {}
