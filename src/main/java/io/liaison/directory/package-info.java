/**
 * What the public finds: listings of what is live, search over them, and the public pages as ready bytes. Drafts do not exist here. Start
 * reading at {@link io.liaison.directory.DirectorySearch}.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "search",
            "database",
            "media",
            "content",
            "checks",
            "delivery",
            "profile",
            "profile :: page",
            "partners"
        })
@NullMarked
package io.liaison.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
