/**
 * What a partner says: the profile with its live, submitted and draft revisions, editing without losing anything, and publishing exactly the
 * revision that was reviewed. It does not judge; that is the review module. Start reading at {@link io.liaison.profile.ProfileEditing}.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "database",
            "accounts",
            "audit",
            "partners",
            "media",
            "content",
            "content :: pasting",
            "checks",
            "together",
            "notes",
            "notes :: page",
            "comparison",
            "comparison :: page",
            "markup"
        })
@NullMarked
package io.liaison.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
