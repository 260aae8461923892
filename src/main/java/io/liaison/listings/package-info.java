/**
 * What is live, in the form the public reads: written in the transaction that publishes, numbered by editions, held by every node in an index of its own.
 * Drafts do not exist here, and nothing here belongs to a tenant. It knows no question of a visitor; that is the directory's. Start reading at
 * {@link io.liaison.listings.Listings}; listings are written in {@link io.liaison.listings.ListingWriter}, and a node keeps up with them in
 * {@link io.liaison.listings.Editions} and {@link io.liaison.listings.IndexKeeper}.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "search",
            "database",
            "content",
            "checks",
            "delivery",
            "profile",
            "profile :: page",
            "partners"
        })
@NullMarked
package io.liaison.listings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
