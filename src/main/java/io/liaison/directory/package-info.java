/**
 * What the public asks of what is live, and what it gets: words and filters, results, and the public pages as ready bytes. It keeps nothing of its
 * own; what is live is in the listings. Start reading at {@link io.liaison.directory.DirectorySearch}.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "database",
            "search",
            "content",
            "delivery",
            "listings",
            "profile :: page",
            "markup"
        })
@NullMarked
package io.liaison.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
